/**
 * Teaches esbuild two imports: `guichet:messages[/language]` and `*.css?inline`; Rollup and Vitest learn the first here
 * too.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { messageModules, messagesModule } from './messages.mjs';

const frontend = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const runtime = resolve(frontend, 'shared/words.ts');
const specifier = /^guichet:messages(?:\/(\w+))?$/;

/** @param language what a plain `guichet:messages` means in this bundle; without it only explicit ones are allowed */
export function messages(language) {
  return {
    name: 'messages',
    setup(build) {
      build.onResolve({ filter: specifier }, ({ path }) => {
        const meant = specifier.exec(path)[1] ?? language;
        if (!meant) return { errors: [{ text: `${path}: say which language, this bundle has several` }] };
        return { path: meant, namespace: 'messages', sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: 'messages' }, ({ path }) => ({
        contents: messagesModule(path, runtime),
        resolveDir: frontend,
      }));
    },
  };
}

/** The text of a stylesheet, minified, as a string: it belongs into a shadow root. */
export function styles(minify) {
  return {
    name: 'styles',
    setup(build) {
      build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.replace(/\?inline$/, '')),
        namespace: 'styles',
      }));
      build.onLoad({ filter: /.*/, namespace: 'styles' }, async ({ path }) => {
        return { contents: await styleText(readFileSync(path, 'utf8'), minify), loader: 'text' };
      });
    },
  };
}

export async function styleText(css, minify) {
  const { code } = await esbuild.transform(css, { loader: 'css', minify });
  return minify ? withShortTokens(code.trim()) : code.trim();
}

const tokens = [
  ...readFileSync(resolve(frontend, 'shared/tokens.css'), 'utf8').matchAll(/^ +(--g-[\w-]+):/gm),
];
const shortNames = new Map(
  [...new Set(tokens.map(([, name]) => name))].map((name, at) => [name, `--${(at + 10).toString(36)}`]),
);

/** The design tokens by numbers, no space before a value, no quotes round a word: a browser does without, and they are much of the styles. */
function withShortTokens(css) {
  const taken = css.match(/--(?!g-)[\w-]+/g)?.find((name) => [...shortNames.values()].includes(name));
  if (taken) throw new Error(`${taken} is the short name of a token: choose a longer one`);
  return css
    .replace(/--g-[\w-]+/g, (name) => shortNames.get(name) ?? name)
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/="([a-z]+)"]/g, '=$1]');
}

export function messagesForVite(language) {
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId(id) {
      const match = specifier.exec(id);
      return match ? `\0messages/${match[1] ?? language}` : undefined;
    },
    load(id) {
      return id.startsWith('\0messages/')
        ? messagesModule(id.slice('\0messages/'.length), runtime)
        : undefined;
    },
  };
}

/** The module that passes on all messages; each one's own follows it with its name. */
export const ALL_MESSAGES = '\0messages/';

/** For Rollup: each message is a module of its own, so that it travels with the file that says it. */
export function messageParts(language) {
  const prefix = ALL_MESSAGES;
  const modules = messageModules(language, runtime);
  return {
    name: 'messages',
    resolveId: {
      order: 'pre',
      handler: (id) =>
        specifier.exec(id)?.[0] === 'guichet:messages' ? prefix : id.startsWith(prefix) ? id : null,
    },
    load: (id) => (id.startsWith(prefix) ? modules.get(id.slice(prefix.length)) : null),
  };
}
