/** Prints what the browser downloads, compressed, and fails above the budget of design D10. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { output, surfaces } from '../build.mjs';

const KIB = 1024;
const PANELS = { portal: 25 * KIB, agent: 35 * KIB, desk: 45 * KIB, admin: 25 * KIB };
const LOADER = 3 * KIB;
/** Presence and offers, on every page of an agent's, cached for ever. */
const TOP = 22 * KIB;
/** What stands beside the launcher, where there is anything. */
const BESIDE = 15.25 * KIB;
/** One view that is fetched when it is wanted. */
const PIECE = 15 * KIB;

function limitOf(surface, name) {
  if (name === 'loader.js') return LOADER;
  if (name.startsWith('top.')) return TOP;
  if (name.startsWith('beside.')) return BESIDE;
  return name.startsWith('panel.') ? PANELS[surface] : PIECE;
}

const rows = surfaces.flatMap((surface) =>
  readdirSync(resolve(output, 'ui', surface))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => ({ file: `ui/${surface}/${name}`, limit: limitOf(surface, name) })),
);

const kib = (bytes) => (bytes / KIB).toFixed(2).padStart(7);
let over = 0;
console.log('file'.padEnd(40), ' KiB gz', '  limit', '  plain');
for (const { file, limit } of rows) {
  const bytes = readFileSync(resolve(output, file));
  const packed = gzipSync(bytes, { level: 9 }).length;
  if (packed > limit) over++;
  console.log(file.padEnd(40), kib(packed), kib(limit), kib(bytes.length), packed > limit ? ' TOO BIG' : '');
}
if (rows.length === 0 || over > 0) process.exitCode = 1;
