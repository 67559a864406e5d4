/** Brings one scene onto the gallery's stage: `?scene=list&lang=fr&theme=dark`. */
import { meta } from '../../../main/frontend/shared/meta';
import { fakeServer } from '../testkit/fake-server';
import { fakeXhr } from '../testkit/fake-upload';
import { alone } from './alone';
import { person } from './person';
import { scenes } from './scenes';

const query = new URLSearchParams(location.search);
const scene = scenes.find(({ name }) => name === query.get('scene'));
const page = document.documentElement;

page.lang = query.get('lang') ?? 'fr';
page.dataset.colorMode = query.get('theme') ?? 'light';

async function show(): Promise<void> {
  if (!scene) return;
  alone();
  sessionStorage.setItem('guichet.camille:portal', '1');
  if (scene.path)
    history.replaceState(null, '', location.pathname.replace(/\/1$/, scene.path) + location.search);
  const server = fakeServer(scene.server);
  window.fetch = server.fetch;
  window.XMLHttpRequest = fakeXhr(server);
  const script = document.createElement('script');
  script.src = `${meta('context-path')}/download/resources/io.guichet:portal-loader/loader.js`;
  document.head.append(script);
  const visitor = person(server);
  if (!scene.elsewhere) {
    await visitor.sees(/Démarrer le chat|Start chat|Vos conversations|Your conversations/);
  }
  await scene.act?.(visitor);
  page.dataset.ready = 'true';
}

show().catch((problem: unknown) => {
  page.dataset.ready = 'failed';
  throw problem;
});
