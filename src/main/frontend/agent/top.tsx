/** Presence and offers on a page of Jira's: joins their models to the server, to the browser and to the other tabs. */
import { render } from 'preact';
import * as say from 'guichet:messages';
import base from '../shared/base.css?inline';
import { keepFor, storageOf } from '../shared/keep';
import { meta } from '../shared/meta';
import { connectRest, restOf } from '../shared/rest';
import { followTheme } from '../shared/theme';
import tokens from '../shared/tokens.css?inline';
import { countInTitle } from '../shared/unread-count';
import { uuid } from '../shared/uuid';
import { openThread } from './compose';
import { startHeader } from './header/start';
import offers from './header/offers.css?inline';
import { OfferStack } from './header/offer-stack';
import { PresenceButton } from './header/presence-button';
import control from './header/presence.css?inline';
import type { HeaderHandle } from './place';

const OFFERS = 'guichet-offers';

export function mount(place: HTMLElement): HeaderHandle {
  const contextPath = meta('context-path');
  const user = meta('remote-user');
  const rest = connectRest(restOf(contextPath), undefined, user);
  const device = keepFor(user, storageOf(window, 'localStorage'));
  const tab = keepFor(user, storageOf(window, 'sessionStorage'));
  const header = startHeader({
    contextPath,
    user,
    rest,
    device,
    tab,
    id: uuid(),
    open: (conversation) => openThread(contextPath, conversation, tab),
  });
  let open: () => void = () => undefined;

  const cards = document.createElement(OFFERS);
  if (location.pathname.endsWith('/plugins/servlet/guichet/desk')) cards.dataset.desk = '';
  document.body.append(cards);
  const { presence, offers: model, alerts } = header;
  const clock = () => rest.now();
  render(
    <PresenceButton
      {...{ presence, offers: model, alerts, contextPath, clock }}
      opened={(act) => (open = act)}
    />,
    rootIn(place, tokens + base + control),
  );
  render(
    <OfferStack
      {...{ offers: model, presence, clock }}
      open={header.open}
      announced={header.announced}
      reach={header.reach}
      keys={header.keys}
    />,
    rootIn(cards, tokens + base + offers),
  );

  // Jira gives the page another title as it goes from issue to issue.
  const count = () => countInTitle(model.state.get().waiting);
  new MutationObserver(count).observe(document.head, { childList: true, subtree: true, characterData: true });
  model.state.watch(count);
  return { open: () => open() };
}

function rootIn(host: HTMLElement, css: string): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const inner = document.createElement('div');
  style.textContent = css;
  inner.className = 'g-root';
  inner.lang = say.locale;
  root.replaceChildren(style, inner);
  followTheme(host);
  return inner;
}
