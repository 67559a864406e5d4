/** Brings one scene onto the gallery's stage: `?scene=list&lang=fr&theme=dark`. */
import { meta } from '../../../main/frontend/shared/meta';
import { fakeServer } from '../testkit/fake-server';
import { fakeXhr } from '../testkit/fake-upload';
import { alone } from './alone';
import { person } from './person';
import { type Scene, scenes } from './scenes';
import { surfaces } from './surfaces';

const query = new URLSearchParams(location.search);
const scene = scenes.find(({ name }) => name === query.get('scene'));
const page = document.documentElement;

page.lang = query.get('lang') ?? 'fr';
page.dataset.colorMode = query.get('theme') ?? 'light';

async function show({ surface = 'portal', ...wanted }: Scene): Promise<void> {
  const { host, person: user, loader } = surfaces[surface];
  page.dataset.host = host;
  alone();
  if (surface === 'portal') sessionStorage.setItem(`guichet.${user}:portal`, '1');
  if (wanted.path)
    history.replaceState(null, '', location.pathname.replace(/\/1$/, wanted.path) + location.search);
  if (wanted.page) history.replaceState(null, '', `${location.search}&page=${wanted.page}`);
  const server = fakeServer(wanted.server);
  window.fetch = server.fetch;
  window.XMLHttpRequest = fakeXhr(server);
  document.querySelectorAll<HTMLElement>(host).forEach((place) => {
    place.dataset.contextPath = meta('context-path');
    place.dataset.lang = page.lang;
    if (wanted.everywhere) place.dataset.project = '';
  });
  const script = document.createElement('script');
  script.src = `${meta('context-path')}/download/resources/io.guichet:${loader}`;
  document.head.append(script);
  const visitor = person(server, host);
  if (surface === 'portal' && !wanted.elsewhere) {
    await visitor.sees(/Démarrer le chat|Start chat|Vos conversations|Your conversations/);
  }
  await wanted.act?.(visitor);
  page.dataset.ready = 'true';
}

if (scene) {
  show(scene).catch((problem: unknown) => {
    page.dataset.ready = 'failed';
    throw problem;
  });
}
