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
  const locale = JSON.stringify(locales[language]);
  const lines = browserMessages(readCatalogue(language)).map(({ key, name, tokens }) => {
    const names = [...argumentsOf(tokens).keys()];
    const body = concatenation({ key, locale }, tokens);
    return `export const ${name} = ${names.length ? `({ ${names.join(', ')} }) => ` : ''}${body};`;
  });
  const head = [
    `import { exactly, moment, number, plural, select } from ${JSON.stringify(runtime)};`,
    `export const locale = ${locale};`,
  ];
  return [...head, ...lines, ''].join('\n');
}

/** The same, one module for each message, by name; the module without a name passes all of them on. */
export function messageModules(language, runtime) {
  const [, , ...lines] = messagesModule(language, runtime).trim().split('\n');
  const [head, locale] = messagesModule(language, runtime).split('\n');
  const named = lines.map((line) => [/^export const (\w+)/.exec(line)[1], `${head}\n${line}`]);
  const all = ['locale', ...named.map(([name]) => name)];
  const passed = all.map((name) => `export { ${name} } from '\0messages/${name}';`);
  return new Map([...named, ['locale', locale], ['', passed.join('\n')]]);
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

/** @param context the message's key, for complaints, and its locale */
function concatenation(context, tokens, counted) {
  if (tokens.length === 0) return '""';
  const text = tokens.map((token) => expression(context, token, counted)).join(' + ');
  return tokens.some((token) => token.type === 'content') ? text : `"" + ${text}`;
}

function expression(context, token, counted) {
  switch (token.type) {
    case 'content':
      return JSON.stringify(token.value);
    case 'argument':
      return token.arg;
    case 'octothorpe':
      return `number(${context.locale}, ${counted})`;
    case 'plural':
      return isSimple(token)
        ? oneOrOther(context, token)
        : choice(context, token, `plural(${context.locale}, ${token.arg})`);
    case 'select':
      return choice(context, token, token.arg);
    case 'function':
      return formatted(context, token);
    default:
      throw new Error(`${context.key}: ${token.type} is not supported`);
  }
}

/** Counts of things, in the two languages: one is the singular, in French zero as well (CLDR). */
const singular = { [JSON.stringify(locales.en)]: '== 1', [JSON.stringify(locales.fr)]: '< 2' };

const isSimple = ({ cases }) => cases.map(({ key }) => key).join() === 'one,other';

function oneOrOther(context, { arg, cases }) {
  const [one, other] = cases.map(({ tokens }) => concatenation(context, tokens, arg));
  return `(${arg} ${singular[context.locale]} ? ${one} : ${other})`;
}

function choice(context, token, chosen) {
  const branches = token.cases.map(
    (branch) => `${JSON.stringify(branch.key)}: ${concatenation(context, branch.tokens, token.arg)}`,
  );
  const forms = `{ ${branches.join(', ')} }`;
  const hasExact = token.cases.some((branch) => branch.key.startsWith('='));
  return hasExact ? `exactly(${token.arg}, ${chosen}, ${forms})` : `select(${chosen}, ${forms})`;
}

function formatted({ key, locale }, token) {
  const style = (token.param ?? [])
    .map((part) => part.value)
    .join('')
    .trim();
  if (token.key === 'number' && style === '') return `number(${locale}, ${token.arg})`;
  const options = momentStyles[`${token.key} ${style}`];
  if (!options) throw new Error(`${key}: {${token.arg}, ${token.key}, ${style}} is not a known format`);
  return `moment(${locale}, ${token.arg}, ${JSON.stringify(options)})`;
}

const momentStyles = {
  'time short': { hour: '2-digit', minute: '2-digit' },
  'date long': { dateStyle: 'long' },
  'date ::dMMMy': { day: 'numeric', month: 'short', year: 'numeric' },
  'date ::EEEEd': { weekday: 'long', day: 'numeric' },
  'date ::EEEEdMMMM': { weekday: 'long', day: 'numeric', month: 'long' },
};
