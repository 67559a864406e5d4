/**
 * Brings presence and offers to every page, and the chat panel to its place in an issue view, however Jira loads the
 * issue.
 *
 * Jira replaces parts of the page without a reload (issue navigator, queues, after an edit), so it looks at what
 * appears and disappears instead of listening to one of Jira's events.
 */
import { pageLanguage, panelUrl } from '../shared/panel-url';
import { bringHeader } from './bring-header';
import type { AgentPanelModule, HeaderModule } from './place';

const PLACE = '.guichet-agent-panel';
/** The entry among the actions, wherever Jira draws it. */
const START = '#guichet-start-chat, [href$="#guichet-start"]';

export function startLoader(load: (url: string) => Promise<AgentPanelModule & HeaderModule>): void {
  const header = bringHeader(load);
  const mounted = new Map<Element, () => void>();
  let failures = 0;

  const look = () => {
    header.settle();
    mounted.forEach((unmount, place) => {
      if (place.isConnected) return;
      unmount();
      mounted.delete(place);
    });
    document.querySelectorAll<HTMLElement>(PLACE).forEach((place) => {
      if (mounted.has(place)) return;
      const coming = () => undefined;
      mounted.set(place, coming);
      void bring(place, coming);
    });
  };

  /** @param coming stands for it until it is there; taken away and brought back meanwhile, it comes for another one */
  const bring = async (place: HTMLElement, coming: () => void) => {
    const { contextPath = '', lang = pageLanguage() } = place.dataset;
    const language = lang.startsWith('fr') ? 'fr' : 'en';
    try {
      const { mount } = await load(panelUrl(contextPath, 'agent', language, failures ? `-${failures}` : ''));
      if (mounted.get(place) === coming && place.isConnected) mounted.set(place, mount(place));
    } catch {
      // The next change of the page tries again; Jira's own page is never blocked.
      failures++;
      if (mounted.get(place) === coming) mounted.delete(place);
    }
  };

  /** The panel may still be on its way: what it is to do stands at its place. */
  const start = (event: Event) => {
    const place = document.querySelector<HTMLElement>(PLACE);
    if (!place || !(event.target instanceof Element) || !event.target.closest(START)) return;
    event.preventDefault();
    place.dataset.start = 'true';
    place.dispatchEvent(new Event('guichet-start'));
    place.scrollIntoView({ block: 'center' });
  };
  document.addEventListener('click', start, true);

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
