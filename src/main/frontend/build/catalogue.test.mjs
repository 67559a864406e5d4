// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, parseProperties, readCatalogue, toAscii } from './catalogue.mjs';
import { argumentsOf, exportName, isForServer, parseMessage } from './messages.mjs';

const english = readCatalogue('en');
const french = readCatalogue('fr');
const argumentsIn = (key, message) => Object.fromEntries(argumentsOf(parseMessage(key, message)));
const withFaults = (catalogue, fault) =>
  [...catalogue].filter(([, text]) => fault.test(text)).map(([key]) => key);

/** The running text alone: `{d, date, ::EEEEd}` and `{n, plural, one {` have spaces and signs of their own. */
const running = (catalogue) =>
  new Map(
    [...catalogue].map(([key, text]) => [
      key,
      text.replace(/\{\w+, (?:plural|select|date|time|number)[^{}]*/g, ''),
    ]),
  );

describe('the catalogues', () => {
  it('have the same keys, so that nothing is said in one language alone (R14)', () => {
    expect([...french.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(50);
  });

  it('have the same arguments', () => {
    for (const [key, message] of english) {
      expect({ key, ...argumentsIn(key, french.get(key)) }).toEqual({ key, ...argumentsIn(key, message) });
    }
  });

  it('give every key a name of its own', () => {
    const names = [...english.keys()].map(exportName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('number the arguments of what the server writes, and of nothing else', () => {
    for (const [key, message] of english) {
      const mixed =
        isForServer(message) && Object.keys(argumentsIn(key, message)).some((name) => !/^\d$/.test(name));
      expect({ key, mixed }).toEqual({ key, mixed: false });
    }
  });

  it('keep no sentence that the browser never says', () => {
    const frontend = resolve(import.meta.dirname, '..');
    const code = readdirSync(frontend, { recursive: true })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(resolve(frontend, file), 'utf8'))
      .join('\n');
    const ofServer = /^guichet\.(event|handOver|problem|web|name|description)\b/;
    const ofBrowser = [...english.keys()].filter((key) => !ofServer.test(key));

    expect(ofBrowser.filter((key) => !new RegExp(`\\b${exportName(key)}\\b`).test(code))).toEqual([]);
  });

  it.each(languages)('use the typographic apostrophe and ellipsis (%s)', (language) => {
    expect(withFaults(readCatalogue(language), /'|\.\.\./)).toEqual([]);
  });

  it.each(languages)('never end in a blank or shout (%s)', (language) => {
    expect(withFaults(readCatalogue(language), /^\s|\s$|!$/)).toEqual([]);
  });
});

describe('the French catalogue', () => {
  const text = running(french);

  it('has a narrow no-break space before ; ? !', () => {
    expect(withFaults(text, /[^\u202f][;?!]/)).toEqual([]);
  });

  it('has a no-break space before the colon and inside quotes', () => {
    expect(withFaults(text, /[^\u00a0]:|«[^\u00a0]|[^\u00a0]»/)).toEqual([]);
  });

  it('keeps number and unit together', () => {
    expect(withFaults(text, /[\d}] (?:min|s|h|Mo|Ko|%)(?![\wà-ÿ])/)).toEqual([]);
  });

  it('quotes with guillemets', () => {
    expect(withFaults(text, /["“”]/)).toEqual([]);
  });
});

describe('the .properties format', () => {
  it('knows comments, continuation and escapes', () => {
    const parsed = parseProperties('# no\na.b = one \\\n   two\n! no\nc=\\u00e9\\\\n');

    expect([...parsed]).toEqual([
      ['a.b', 'one two'],
      ['c', 'é\\n'],
    ]);
  });

  it('refuses a key that stands twice', () => {
    expect(() => parseProperties('a = 1\na = 2')).toThrow('twice');
  });

  it('is written in ASCII and read back the same', () => {
    const line = 'a = Réessayer\u202f? 🙂';

    expect(toAscii(line)).toMatch(/^[\x00-\x7f]*$/);
    expect(parseProperties(toAscii(line)).get('a')).toBe('Réessayer\u202f? 🙂');
  });
});
