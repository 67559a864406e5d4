/**
 * Turns ICU messages into tiny functions at build time, so that no parser travels to the browser.
 *
 * Each key becomes one export: `guichet.list.unread` is `listUnread`, a string, or a function of its named
 * arguments where it has any. Exports that nobody imports are shaken out. Keys with positional arguments (`{0}`)
 * are the server's and stay out of the browser.
 */
import { parse } from '@messageformat/parser';
import { languages, readCatalogue } from './catalogue.mjs';

const prefix = 'guichet.';

/** Our English is British: day before month, 24 hours. */
const locales = { en: 'en-GB', fr: 'fr' };

export function exportName(key) {
  if (!key.startsWith(prefix)) throw new Error(`Keys begin with "${prefix}": ${key}`);
  return key.slice(prefix.length).replace(/[.-]+(\w)/g, (_, letter) => letter.toUpperCase());
}

export function isForServer(message) {
  return /\{\d/.test(message);
}

export function parseMessage(key, message) {
  try {
    return parse(message);
  } catch (problem) {
    throw new Error(`${key} is not a valid ICU message: ${problem.message}`, { cause: problem });
  }
}

/** The arguments of a message and their TypeScript types, in order of appearance. */
export function argumentsOf(tokens, found = new Map()) {
  for (const token of tokens) {
    if (token.type === 'argument' && !found.has(token.arg)) found.set(token.arg, 'string | number');
    if (token.type === 'function') found.set(token.arg, token.key === 'number' ? 'number' : 'Date');
    if (token.type === 'plural') found.set(token.arg, 'number');
    if (token.type === 'select') found.set(token.arg, 'string');
    for (const branch of token.cases ?? []) argumentsOf(branch.tokens, found);
  }
  return found;
}

function browserMessages(catalogue) {
  return [...catalogue]
    .filter(([, message]) => !isForServer(message))
    .map(([key, message]) => ({ key, name: exportName(key), tokens: parseMessage(key, message) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function messagesModule(language, runtime) {
  const lines = browserMessages(readCatalogue(language)).map(({ key, name, tokens }) => {
    const names = [...argumentsOf(tokens).keys()];
    const body = concatenation(key, tokens);
    return `export const ${name} = ${names.length ? `({ ${names.join(', ')} }) => ` : ''}${body};`;
  });
  const head = [
    `import { wordsOf } from ${JSON.stringify(runtime)};`,
    `export const locale = ${JSON.stringify(locales[language])};`,
    'const { plural, select, number, moment } = /* @__PURE__ */ wordsOf(locale);',
  ];
  return [...head, ...lines, ''].join('\n');
}

export function messagesTypes() {
  const lines = browserMessages(readCatalogue('en')).map(({ name, tokens }) => {
    const types = [...argumentsOf(tokens)].map(([arg, type]) => `${arg}: ${type}`).join('; ');
    return `  export const ${name}: ${types ? `(values: { ${types} }) => string` : 'string'};`;
  });
  const body = ['  export const locale: string;', ...lines].join('\n');
  const modules = ['guichet:messages', ...languages.map((language) => `guichet:messages/${language}`)];
  return modules.map((module) => `declare module '${module}' {\n${body}\n}\n`).join('');
}

function concatenation(key, tokens, counted) {
  if (tokens.length === 0) return '""';
  const parts = tokens.map((token) => expression(key, token, counted));
  const text = parts.join(' + ');
  return parts.length > 1 || tokens[0].type !== 'content' ? `"" + ${text}` : text;
}

function expression(key, token, counted) {
  switch (token.type) {
    case 'content':
      return JSON.stringify(token.value);
    case 'argument':
      return token.arg;
    case 'octothorpe':
      return `number(${counted})`;
    case 'plural':
    case 'select': {
      const branches = token.cases.map(
        (branch) => `${JSON.stringify(branch.key)}: ${concatenation(key, branch.tokens, token.arg)}`,
      );
      return `${token.type}(${token.arg}, { ${branches.join(', ')} })`;
    }
    case 'function':
      return formatted(key, token);
    default:
      throw new Error(`${key}: ${token.type} is not supported`);
  }
}

function formatted(key, token) {
  const style = (token.param ?? [])
    .map((part) => part.value)
    .join('')
    .trim();
  if (token.key === 'number' && style === '') return `number(${token.arg})`;
  const options = momentStyles[`${token.key} ${style}`];
  if (!options) throw new Error(`${key}: {${token.arg}, ${token.key}, ${style}} is not a known format`);
  return `moment(${token.arg}, ${JSON.stringify(options)})`;
}

const momentStyles = {
  'time short': { hour: '2-digit', minute: '2-digit' },
  'date long': { dateStyle: 'long' },
  'date ::EEEEd': { weekday: 'long', day: 'numeric' },
  'date ::EEEEdMMMM': { weekday: 'long', day: 'numeric', month: 'long' },
};
