/** Prints what the browser downloads, compressed, and fails above the budget of design D10. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from './catalogue.mjs';
import { output } from '../build.mjs';

const KIB = 1024;
const rows = [
  { file: 'ui/portal/loader.js', limit: 3 * KIB },
  ...languages.map((language) => ({ file: `ui/portal/panel.${language}.js`, limit: 25 * KIB })),
  { file: 'ui/agent/loader.js', limit: 3 * KIB },
  ...languages.map((language) => ({ file: `ui/agent/panel.${language}.js`, limit: 35 * KIB })),
].filter(({ file }) => existsSync(resolve(output, file)));

const kib = (bytes) => (bytes / KIB).toFixed(2).padStart(7);
let over = 0;
console.log('file'.padEnd(24), ' KiB gz', '  limit', '  plain');
for (const { file, limit } of rows) {
  const bytes = readFileSync(resolve(output, file));
  const packed = gzipSync(bytes, { level: 9 }).length;
  if (packed > limit) over++;
  console.log(file.padEnd(24), kib(packed), kib(limit), kib(bytes.length), packed > limit ? ' TOO BIG' : '');
}
if (rows.length === 0 || over > 0) process.exitCode = 1;
