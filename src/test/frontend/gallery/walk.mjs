/**
 * Walks every scene of the gallery in Chromium: a picture of each in target/gallery, and axe on each.
 *
 * `node src/test/frontend/gallery/walk.mjs [scene] [--serve]`; with --serve it only serves the gallery's page.
 */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build, output, root } from '../../../main/frontend/build.mjs';
import { site } from './site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const pictures = resolve(root, 'target/gallery');
const only = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

await build();
const pages = await site('');

/** As Jira serves them: the plugin's resources by their modules, all else is the gallery's, which its articles call so. */
function content(path) {
  const resource = /\/download\/resources\/io\.guichet:(\w+)-\w+\/(?:ui\/)?([\w./-]+js)$/.exec(path);
  if (resource) return readFileSync(resolve(output, 'ui', resource[1], resource[2]));
  return pages[path.replace(/^\/(gallery\/)?/, '') || 'index.html'];
}

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
  const body = content(path);
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
await new Promise((listening) => server.listen(Number(process.env.PORT ?? 28000), listening));
const address = `http://localhost:${server.address().port}/`;
console.log(address);

if (!process.argv.includes('--serve')) {
  const faults = await walk();
  server.close();
  console.log(`${faults} faults, pictures in ${pictures}`);
  process.exitCode = faults > 0 ? 1 : 0;
}

async function walk() {
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  let faults = 0;
  for (const width of [1280, 360]) {
    const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 800 } });
    const tab = await context.newPage();
    await tab.goto(address);
    const scenes = await tab.$$eval('iframe', (stages) =>
      stages.map(({ title, src }) => ({ name: title, stage: src.replace(/\?.*/, '') })),
    );
    for (const scene of scenes.filter(
      ({ name }) => !only || name === only || (only.endsWith('*') && name.startsWith(only.slice(0, -1))),
    )) {
      for (const language of ['fr', 'en']) {
        for (const theme of ['light', 'dark']) faults += await visit(tab, scene, language, theme, width);
      }
    }
    await context.close();
  }
  await browser.close();
  return faults;
}

async function visit(tab, { name: scene, stage }, language, theme, width) {
  const name = `${scene}-${width}-${theme}-${language}`;
  await tab.goto(`${stage}?scene=${scene}&lang=${language}&theme=${theme}`);
  await tab.waitForSelector('html[data-ready]', { state: 'attached' });
  await tab.evaluate(stillness);
  await tab.screenshot({ path: resolve(pictures, `${name}.png`) });
  const failed = await tab.evaluate(() => document.documentElement.dataset.ready !== 'true');
  if (failed) console.log(`${name}: the scene could not be played`);
  await tab.addScriptTag({ path: axe });
  const { violations } = await tab.evaluate(() =>
    window.axe.run(
      [
        [document.documentElement.dataset.host],
        ...(document.querySelector('guichet-announcement') ? [['guichet-announcement']] : []),
      ],
      { resultTypes: ['violations'] },
    ),
  );
  for (const { id, nodes } of violations)
    console.log(`${name}: ${id}\n${nodes.map((node) => node.html).join('\n')}`);
  return violations.length + Number(failed);
}

/** In the page: resolves when nothing moves any more, in the frames neither, but for dots and spinners. */
async function stillness() {
  const { shadowRoot } = document.querySelector(document.documentElement.dataset.host);
  const frames = [...shadowRoot.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  const roots = frames.flatMap((page) => [...page.querySelectorAll('*')].map((it) => it.shadowRoot ?? []));
  const ending = [shadowRoot, ...roots.flat()]
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect.getTiming().iterations !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
