// @vitest-environment node
// R12, R13: one build for every browser from Edge on Chromium, Firefox, Chrome and Safari on, whatever the system.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { bundle, root, transform } from '../build.mjs';
import { split } from './split.mjs';

const sources = resolve(root, 'src/main/frontend');
const PROMISED = 2021;
/** A whole build, on a machine that has much else to do. */
const BUILT = { timeout: 120_000 };

const own = readdirSync(sources, { recursive: true }).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
);

describe('what is built', () => {
  it('speaks no newer language than was promised', BUILT, async () => {
    const entry = resolve(sources, 'portal', 'panel.tsx');
    const loader = {
      entry: resolve(sources, 'portal', 'loader.ts'),
      format: 'iife',
      language: 'fr',
      define: { PANEL_VERSION: '""' },
    };
    const pieces = await split({ entry, language: 'fr', transform, minify: false });
    const texts = [await bundle(loader), ...Object.values(pieces)];

    expect(texts.length).toBeGreaterThan(5);
    texts.forEach((text) =>
      expect(() => parse(text, { ecmaVersion: PROMISED, sourceType: 'module' })).not.toThrow(),
    );
  });

  it('asks for abilities and not for the name of a browser or a system', () => {
    expect(own.length).toBeGreaterThan(100);
    const sniffing = own.filter((name) =>
      /userAgent|navigator\.(?:platform|vendor|appVersion)/.test(
        readFileSync(resolve(sources, name), 'utf8'),
      ),
    );

    expect(sniffing).toEqual([]);
  });
});
