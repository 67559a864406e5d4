/** The button at the foot of the portal's pages. It only shows what it is told. */
import type { LauncherWords } from './launcher-words';
import type { Dress } from './stage';
import { countText } from '../shared/unread-count';

export type LauncherState = 'ready' | 'opening' | 'open' | 'failed';

/** Tuple and plain arguments, for the loader's size. */
export type Launcher = readonly [
  element: HTMLElement,
  button: HTMLElement,
  /** @param known the person has conversations already */
  show: (state: LauncherState, known: boolean, unread: number, dress: Dress | undefined) => void,
];

const SVG = 'http://www.w3.org/2000/svg';
const BUBBLE = 'M4.8 13.5a6.3 6.3 0 1 1 2.6 1.9L3.5 16.5zM7.5 8.2h5M7.5 11h3';
const RING = 'M10 2a8 8 0 1 0 8 8';

export function createLauncher(words: LauncherWords, press: () => void): Launcher {
  const [start, conversations, failed, unreadName] = words;
  const make = (tag: string) => document.createElement(tag);
  const element = make('section');
  const button = make('button');
  const card = make('p');
  const text = make('span');
  const count = make('b');
  const icon = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');

  element.id = 'launcher';
  element.ariaLabel = 'Chat';
  element.append(card, button);
  card.role = 'alert';
  button.ariaHasPopup = 'dialog';
  button.append(icon, text, count);
  button.onclick = press;
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.append(path);

  return [
    element,
    button,
    (state, known, unread, dress) => {
      const busy = state === 'opening';
      const name = dress?.words ?? (known || unread ? conversations : start);
      element.className = `${state} ${dress?.look ?? ''}`;
      button.ariaLabel = unread ? unreadName({ n: unread }) : name;
      button.ariaExpanded = String(state === 'open');
      button.ariaBusy = String(busy);
      path.setAttribute('d', busy ? RING : BUBBLE);
      text.textContent = name;
      count.textContent = unread ? countText(unread) : '';
      card.textContent = state === 'failed' ? failed : '';
    },
  ];
}
