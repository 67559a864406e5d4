/**
 * Writes the tuned part of the secrets' corpus: sentences of support talk with values from a fixed seed, the same at
 * every run. The held-out part beside it is written by hand.
 *
 * A line is language, kind (or -), text; ⟦ ⟧ stand around the secret, ⏎ for a line's end, ¦ breaks a token so that
 * nobody's scanner takes it for a real one.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frNegatives, enNegatives } from './negatives.mjs';
import { frPositives, enPositives } from './positives.mjs';
import { values } from './values.mjs';

const path = fileURLToPath(
  new URL('../../resources/io/guichet/core/secrets/corpus-tuned.tsv', import.meta.url),
);
const PER_POSITIVE = 5;
const PER_NEGATIVE = 10;

export function corpus() {
  const random = generator(20261101);
  const made = values(random);
  const filled = (template) => template.replace(/(?<!\$)\{([a-z]\w*)\}/gi, (_, name) => made(name));
  const lines = new Set();
  for (const [language, positives, negatives] of [
    ['fr', frPositives, frNegatives],
    ['en', enPositives, enNegatives],
  ]) {
    for (const [kind, templates] of Object.entries(positives)) {
      for (const template of templates)
        repeat(PER_POSITIVE, () => lines.add(`${language}\t${kind}\t${filled(template)}`));
    }
    for (const template of negatives)
      repeat(PER_NEGATIVE, () => lines.add(`${language}\t-\t${filled(template)}`));
  }
  return `${[...lines].join('\n')}\n`;
}

const repeat = (times, act) => Array.from({ length: times }).forEach(() => act());

/** Mulberry32: small, and the same everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path, corpus());
