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
      mounted.set(place, () => undefined);
      void bring(place);
    });
  };

  const bring = async (place: HTMLElement) => {
    const { contextPath = '', lang = pageLanguage() } = place.dataset;
    const language = lang.startsWith('fr') ? 'fr' : 'en';
    try {
      const { mount } = await load(panelUrl(contextPath, 'agent', language, failures ? `-${failures}` : ''));
      if (place.isConnected) mounted.set(place, mount(place));
    } catch {
      // The next change of the page tries again; Jira's own page is never blocked.
      failures++;
      mounted.delete(place);
    }
  };

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
