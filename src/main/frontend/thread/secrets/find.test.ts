import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { masked, secretsIn } from './find';

const resources = resolve('src/test/resources/io/guichet/core/secrets');
const read = (name: string) => readFileSync(resolve(resources, name), 'utf8');

/** A line of the corpus, as `make-corpus.mjs` writes it. */
function line(text: string) {
  const [language = '', kind = '', marked = ''] = text.split('\t');
  const said = marked.replace(/¦/g, '').replace(/⏎/g, '\n');
  const at = { from: said.indexOf('⟦'), to: said.indexOf('⟧') - 1 };
  return { language, kind, text: said.replace(/[⟦⟧]/g, ''), ...at };
}

const lines = (name: string) =>
  read(name)
    .split('\n')
    .filter((text) => text && !text.startsWith('#'))
    .map(line);
const tuned = lines('corpus-tuned.tsv');
const heldOut = lines('corpus-held-out.tsv');

describe('secrets in what one writes (R51, B11)', () => {
  it('are found where the server finds them', () => {
    const spans = [...tuned, ...heldOut].map(({ text }) =>
      secretsIn(text)
        .map(({ from, to, kind }) => `${from}-${to} ${kind}`)
        .join(', '),
    );

    expect(`${spans.join('\n')}\n`).toBe(read('spans.txt'));
  });

  it.each([
    ['fr', tuned, 'tuned'],
    ['en', tuned, 'tuned'],
    ['fr', heldOut, 'held-out'],
    ['en', heldOut, 'held-out'],
  ])('are found: %s', (language, corpus, name) => {
    const own = corpus.filter((it) => it.language === language);
    const rates = ['password', 'token', 'card', 'privateKey', '-'].map((kind) => {
      const of = own.filter((it) => it.kind === kind);
      const found = of.filter(({ text, from, to }) =>
        kind === '-'
          ? secretsIn(text).length > 0
          : secretsIn(text).some((it) => it.from <= from && it.to >= to),
      );
      return { kind, of: of.length, found: found.length };
    });
    if (process.env.SECRETS_TABLE) {
      rates.forEach((it) =>
        console.log(`ts    ${name.padEnd(9)} ${language}  ${it.kind.padEnd(11)} ${it.found} of ${it.of}`),
      );
    }
    const secret = rates.filter(({ kind }) => kind !== '-');
    const sum = (all: typeof rates, key: 'of' | 'found') => all.reduce((total, it) => total + it[key], 0);
    const alarms = rates.find(({ kind }) => kind === '-');

    expect(sum(secret, 'found') / sum(secret, 'of')).toBeGreaterThanOrEqual(0.95);
    expect((alarms?.found ?? 0) / (alarms?.of ?? 1)).toBeLessThanOrEqual(0.01);
  });

  it('are masked at one length', () => {
    expect(masked('mdp : Soleil!2024 et le reste')).toBe('mdp : •••••• et le reste');
  });
});
