/**
 * Writes the gallery's pages: the overview, and the stage on which each scene is played. The widget itself is not among
 * them: it comes from where the plugin is served, so that what is looked at is what is shipped.
 *
 * `node src/test/frontend/gallery/site.mjs [context path] [folder]`, by default `/jira` and `target/gallery-site`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, root } from '../../../main/frontend/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The files by their paths. A stage stands where a portal or an issue stands, for the address tells which it is. */
export async function site(contextPath) {
  const script = (entry) => bundle({ entry: resolve(here, entry), format: 'esm', language: 'fr' });
  const stage = (name) =>
    readFileSync(resolve(here, name), 'utf8').replace(
      'name="ajs-context-path" content=""',
      `name="ajs-context-path" content="${contextPath}"`,
    );
  return {
    'index.html': readFileSync(resolve(here, 'index.html'), 'utf8'),
    'hostile.css': readFileSync(resolve(here, 'hostile.css'), 'utf8'),
    'screen.svg': readFileSync(resolve(here, 'screen.svg'), 'utf8'),
    'overview.js': await script('overview.ts'),
    'gallery.js': await script('gallery.ts'),
    'customer/portal/1/stage.html': stage('stage.html'),
    'browse/SUP-128/stage.html': stage('agent-stage.html'),
    'projects/SUP/stage.html': stage('header-stage.html'),
    'projects/SUP/admin/stage.html': stage('admin-stage.html'),
    'desk/stage.html': stage('desk-stage.html'),
  };
}

async function write(contextPath, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(await site(contextPath))) {
    mkdirSync(dirname(resolve(folder, path)), { recursive: true });
    writeFileSync(resolve(folder, path), text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [contextPath = '/jira', folder = 'target/gallery-site'] = process.argv.slice(2);
  await write(contextPath, resolve(root, folder));
}
