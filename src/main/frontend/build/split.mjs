/**
 * Bundles a panel and, beside it, one file for each module that it imports with `import()`.
 *
 * A piece takes what the panel has already from the panel's own file, so that Preact is there once; what several
 * pieces need and the panel does not goes into the panel. So a piece needs no request but its own. Rollup links,
 * because esbuild would cut what is shared into files of its own, which the panel would then have to wait for;
 * esbuild turns the sources into JavaScript.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { ALL_MESSAGES, messageParts, styleText } from './plugins.mjs';
import { secretRulesPlugin } from './secret-rules.mjs';

/** Stands for the pieces' version until all of them are known. */
export const VERSION = '__version__';

/** @returns the texts by their names: `panel.fr.js`, and `help-place.fr.<version>.js` for `import('./help-place')` */
export async function split({ entry, language, transform, minify }) {
  const linked = await rollup({
    input: { [pieceName(entry)]: entry },
    plugins: [
      sources(transform),
      messageParts(language),
      secretRulesPlugin(),
      inlineStyles(minify),
      triedAgain(),
    ],
    preserveEntrySignatures: 'allow-extension',
    treeshake: { moduleSideEffects: false },
    onwarn(warning) {
      // The pieces import from the panel that imports them, long after it has run.
      if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
    },
  });
  const { output } = await linked.generate({
    format: 'es',
    generatedCode: 'es2015',
    entryFileNames: `[name].${language}.js`,
    chunkFileNames: `[name].${language}.${VERSION}.js`,
    manualChunks: homes(entry),
  });
  await linked.close();
  return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
}

/** In which file a module lives: the panel's when the panel, or more than one piece, needs it; else the one piece's. */
function homes(entry) {
  let found;
  return (id, { getModuleIds, getModuleInfo }) => {
    found ??= owners([...getModuleIds()], getModuleInfo);
    const [only, ...others] = found.get(id) ?? [];
    return only === undefined || others.length > 0 || only === entry ? pieceName(entry) : pieceName(only);
  };

  function owners(ids, info) {
    const starts = [entry, ...ids.filter((id) => info(id).dynamicImporters.length > 0)];
    const owned = new Map();
    for (const start of starts) {
      for (const id of reached(start, info)) {
        const known = owned.get(id) ?? [];
        if (known[0] !== entry) owned.set(id, [...known, start]);
      }
    }
    return owned;
  }
}

function reached(start, info, seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  needs(start, info).forEach((id) => reached(id, info, seen));
  return seen;
}

/** Who imports the messages needs those whose names stand in its code. */
function needs(id, info) {
  const { importedIds, code } = info(id);
  if (!importedIds.includes(ALL_MESSAGES)) return importedIds;
  const said = (code.match(/\w+/g) ?? []).map((name) => ALL_MESSAGES + name).filter((name) => info(name));
  return [...importedIds.filter((imported) => imported !== ALL_MESSAGES), ...said];
}

const pieceName = (id) => id.replace(/^.*\//, '').replace(/\.\w+$/, '');

const isFile = (path) => existsSync(path) && statSync(path).isFile();

function sources(transform) {
  return {
    name: 'sources',
    resolveId(path, importer) {
      if (path.startsWith('.') && importer) {
        const base = resolve(dirname(importer), path);
        return ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find(isFile) ?? null;
      }
      return /^preact(\/|$)/.test(path) ? fileURLToPath(import.meta.resolve(path)) : null;
    },
    async transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null;
      const loader = id.endsWith('x') ? 'tsx' : 'ts';
      return (await esbuild.transform(code, { ...transform, loader, sourcefile: id })).code;
    },
  };
}

function inlineStyles(minify) {
  return {
    name: 'styles',
    resolveId: {
      order: 'pre',
      handler: (path, importer) =>
        path.endsWith('.css?inline') ? `${resolve(dirname(importer), path)}` : null,
    },
    async load(id) {
      if (!id.endsWith('.css?inline')) return null;
      const text = await styleText(readFileSync(id.replace(/\?inline$/, ''), 'utf8'), minify);
      return `export default ${JSON.stringify(text)}`;
    },
  };
}

/** Browsers remember a failed import by its address: `shared/lazy.tsx` adds to it for another try. */
function triedAgain() {
  return {
    name: 'again',
    renderDynamicImport: () => ({ left: 'import(', right: '+(self.guichetAgain??""))' }),
  };
}
