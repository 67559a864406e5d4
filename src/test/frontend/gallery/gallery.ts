/** Brings one scene onto the gallery's page: `?scene=list&lang=fr&theme=dark`. Without a scene: the list of scenes. */
import { fakeServer } from '../testkit/fake-server';
import { person } from './person';
import { scenes } from './scenes';

const query = new URLSearchParams(location.search);
const scene = scenes.find(({ name }) => name === query.get('scene'));
const page = document.documentElement;

page.lang = query.get('lang') ?? 'fr';
page.dataset.colorMode = query.get('theme') ?? 'light';

function showIndex(): void {
  const list = document.createElement('ul');
  for (const { name } of scenes) {
    const item = document.createElement('li');
    for (const variant of ['fr&theme=light', 'fr&theme=dark', 'en&theme=light', 'en&theme=dark']) {
      const link = document.createElement('a');
      link.href = `?scene=${name}&lang=${variant}`;
      link.textContent = `${name} ${variant.replace('&theme=', ' ')}`;
      item.append(link, ' ');
    }
    list.append(item);
  }
  document.querySelector('main')?.replaceChildren(list);
}

async function show(): Promise<void> {
  if (!scene) {
    showIndex();
    return;
  }
  sessionStorage.clear();
  localStorage.clear();
  sessionStorage.setItem('guichet.camille:portal', '1');
  const server = fakeServer(scene.server);
  window.fetch = server.fetch;
  const script = document.createElement('script');
  script.src = '/ui/portal/loader.js';
  document.head.append(script);
  const visitor = person(server);
  await visitor.sees(/Démarrer le chat|Start chat|Vos conversations|Your conversations/);
  await scene.act?.(visitor);
  page.dataset.ready = 'true';
}

show().catch((problem: unknown) => {
  page.dataset.ready = 'failed';
  throw problem;
});
