/** The gallery's one page: every scene by its name, each in a frame that plays it when it is scrolled to. */
import { type Scene, scenes } from './scenes';
import { surfaces } from './surfaces';

function found<E extends Element>(kind: new () => E, selector: string): E {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`no ${selector} on this page`);
}

const form = found(HTMLFormElement, 'form');
const list = found(HTMLUListElement, 'ul');

function frame({ name, surface = 'portal' }: Scene, chosen: URLSearchParams): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const stage = document.createElement('iframe');
  heading.id = name;
  heading.textContent = name;
  stage.title = name;
  stage.loading = 'lazy';
  stage.src = `${surfaces[surface].stage}?scene=${name}&${chosen.toString()}`;
  item.append(heading, stage);
  return item;
}

function show(): void {
  const chosen = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  list.style.setProperty('--width', `${chosen.get('width') ?? '440'}px`);
  list.replaceChildren(...scenes.map((scene) => frame(scene, chosen)));
}

form.addEventListener('change', show);
show();
