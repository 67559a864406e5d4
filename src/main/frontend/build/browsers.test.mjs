// R12, R13: one build for every browser from Edge on Chromium, Firefox, Chrome and Safari on, whatever the system.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { bundle, root } from '../build.mjs';

const sources = resolve(root, 'src/main/frontend');
const PROMISED = 2021;

const own = readdirSync(sources, { recursive: true }).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
);

describe('what is built', () => {
  it.each(['loader.ts', 'panel.tsx'])('speaks no newer language than was promised: %s', async (file) => {
    const text = await bundle({
      entry: resolve(sources, 'portal', file),
      format: 'esm',
      language: 'fr',
      define: { PANEL_VERSION: '""' },
      minify: false,
    });

    expect(() => parse(text, { ecmaVersion: PROMISED, sourceType: 'module' })).not.toThrow();
  });

  it('asks for abilities and not for the name of a browser or a system', () => {
    expect(own.length).toBeGreaterThan(100);
    const sniffing = own.filter((name) =>
      /userAgent|navigator\.(?:platform|vendor|appVersion)/.test(readFileSync(resolve(sources, name), 'utf8')),
    );

    expect(sniffing).toEqual([]);
  });
});
