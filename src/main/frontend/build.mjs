/**
 * Builds the front end into target/frontend, which Maven copies to the root of the jar.
 *
 * A surface is one folder: `panel.tsx` is loaded on demand, one file per language (`ui/<surface>/panel.<lang>.js`), so is
 * `top.tsx`, what it imports with `import()` later still (`ui/<surface>/<module>.<lang>.<version>.js`), and `loader.ts`
 * (`ui/<surface>/loader.js`) is what the page carries and knows the version of the others. The catalogues go along in
 * ASCII. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { minify as squeeze } from 'terser';
import { files, languages, pathOf, toAscii } from './build/catalogue.mjs';
import { messagesTypes } from './build/messages.mjs';
import { messages, styles } from './build/plugins.mjs';
import { split, VERSION } from './build/split.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, '../../..');
export const output = resolve(root, 'target/frontend');
export const surfaces = ['portal', 'agent', 'desk', 'admin'];

export const transform = {
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
  // Plain assignments in constructors: the helper that defines fields costs more than all our fields.
  tsconfigRaw: { compilerOptions: { strict: false, useDefineForClassFields: false } },
  target: ['es2021', 'chrome91', 'firefox91', 'safari15'],
};
const common = { ...transform, absWorkingDir: root, bundle: true };

export async function bundle({ entry, format, language, define = {}, minify = true }) {
  const result = await esbuild.build({
    ...common,
    entryPoints: [entry],
    format,
    define,
    minify,
    plugins: [messages(language), styles(minify)],
    write: false,
  });
  const { text } = result.outputFiles[0];
  return minify ? squeezed(text, format) : text;
}

/** What esbuild leaves; some five per cent of the panel, compressed. */
async function squeezed(text, format) {
  const compress = {
    ecma: 2021,
    passes: 4,
    pure_getters: true,
    keep_fargs: false,
    unsafe_arrows: true,
    unsafe_methods: true,
  };
  const { code } = await squeeze(text, { ecma: 2021, module: format === 'esm', compress });
  return code;
}

async function buildSurface(surface) {
  const source = (name) => resolve(here, surface, name);
  const written = {};
  for (const entry of ['panel.tsx', 'top.tsx', 'beside.tsx'].map(source).filter(existsSync)) {
    for (const language of languages) Object.assign(written, await panel(entry, language));
  }
  if (existsSync(source('loader.ts'))) {
    const version = JSON.stringify(digest(Object.values(written)));
    const define = { PANEL_VERSION: version };
    written['loader.js'] = await bundle({ entry: source('loader.ts'), format: 'iife', define });
  }
  for (const [name, text] of Object.entries(written)) write(resolve(output, 'ui', surface, name), text);
}

/** The pieces have a version in their names: those of another jar do not fit a panel that is on a page already. */
async function panel(entry, language) {
  const linked = Object.entries(await split({ entry, language, transform, minify: true }));
  const texts = await Promise.all(linked.map(([, text]) => squeezed(text, 'esm')));
  const versioned = (text) => text.replaceAll(VERSION, digest(texts).slice(0, 8));
  return Object.fromEntries(linked.map(([name], at) => [versioned(name), versioned(texts[at])]));
}

function digest(texts) {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function writeTypes() {
  write(resolve(root, 'target/frontend-types/messages.d.ts'), messagesTypes());
}

export async function build() {
  rmSync(output, { recursive: true, force: true });
  for (const language of languages) {
    write(resolve(output, 'i18n', files[language]), toAscii(readFileSync(pathOf(language), 'utf8')));
  }
  writeTypes();
  for (const surface of surfaces) await buildSurface(surface);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
