/**
 * Puts a place into Jira's header and brings presence and offers to it (R77, R78).
 *
 * The place stands behind the search. A page without such a header has no control; offers come to it all the same.
 */
import { keyOf, unlessRefused } from '../shared/keep';
import { meta } from '../shared/meta';
import { pageLanguage, panelUrl } from '../shared/panel-url';
import type { HeaderHandle, HeaderModule } from './place';

const ASKED = '#guichet-presence';
const AGAIN_MS = 30_000;

export interface Bringer {
  /** The page changed: Jira may have drawn its header, or drawn it again. */
  settle(): void;
}

export function bringHeader(load: (url: string) => Promise<HeaderModule>): Bringer {
  const host = document.createElement('guichet-presence');
  const item = document.createElement('li');
  const wide = keyOf(meta('remote-user'), 'width');
  let handle: HeaderHandle | undefined;
  let failures = 0;

  // The room that it will take: Jira's header does not move when the words come.
  const device = (unlessRefused(() => localStorage) ?? {}) as Record<string, string>;
  item.style.minWidth = `${device[wide] ?? 0}px`;
  item.append(host);

  const settle = () => {
    if (item.isConnected) return;
    const bar = document.querySelector('#header .aui-header-secondary .aui-nav');
    const search = bar?.querySelector('#quicksearch-menu');
    if (search) search.after(item);
    else bar?.prepend(item);
  };

  const asked = () => {
    if (location.hash !== ASKED || !handle) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    handle.open();
  };

  const bring = () => {
    load(panelUrl(meta('context-path'), 'agent', pageLanguage(), failures ? `-${failures}` : '', 'top'))
      .then((module) => {
        handle = module.mount(host);
        asked();
      })
      .catch(() => {
        failures++;
        setTimeout(bring, AGAIN_MS);
      });
  };

  addEventListener('hashchange', asked);
  addEventListener('pagehide', () => {
    unlessRefused(() => (device[wide] = String(item.offsetWidth)));
  });
  settle();
  bring();
  return { settle };
}
