/** Reads the .properties catalogues that the server and the browser share. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../resources/i18n');

/** English is the base bundle, as Java resolves it. */
export const files = { en: 'guichet.properties', fr: 'guichet_fr.properties' };
export const languages = Object.keys(files);

export function pathOf(language) {
  return resolve(folder, files[language]);
}

export function readCatalogue(language) {
  return parseProperties(readFileSync(pathOf(language), 'utf8'));
}

/** The part of the format that people write: comments, one `key = value` a line, `\` continuation, `\uXXXX`. */
export function parseProperties(text) {
  const entries = new Map();
  const joined = text.replace(/\\\r?\n[ \t]*/g, '');
  for (const line of joined.split(/\r?\n/)) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('!')) continue;
    const match = /^([^\s=:]+)\s*[=:]\s*(.*)$/.exec(trimmed);
    if (!match) throw new Error(`Expected "key = value" but found: ${line}`);
    const [, key, value] = match;
    if (entries.has(key)) throw new Error(`The key ${key} stands twice`);
    entries.set(key, unescape(value));
  }
  return entries;
}

/** For readers that assume ISO-8859-1 and for those that assume UTF-8 alike: everything beyond ASCII as `\uXXXX`. */
export function toAscii(text) {
  return text.replace(/[^\x00-\x7f]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

function unescape(value) {
  return value.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex, char) =>
    hex ? String.fromCharCode(parseInt(hex, 16)) : ({ n: '\n', t: '\t', r: '\r' }[char] ?? char),
  );
}
