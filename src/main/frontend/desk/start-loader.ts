/** Finds the desk's place and brings the desk to it; where that fails it is tried again, ever more slowly. */
import { pageLanguage, panelUrl } from '../shared/panel-url';
import type { DeskModule } from './place';

const PAUSES_MS = [1_000, 5_000, 15_000, 30_000];

export function startLoader(load: (url: string) => Promise<DeskModule>): void {
  let failures = 0;

  const bring = async (place: HTMLElement) => {
    const { contextPath = '', lang = pageLanguage() } = place.dataset;
    const language = lang.startsWith('fr') ? 'fr' : 'en';
    try {
      const { mount } = await load(panelUrl(contextPath, 'desk', language, failures ? `-${failures}` : ''));
      mount(place);
    } catch {
      const pause = PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)];
      setTimeout(() => void bring(place), pause);
    }
  };

  const begin = () => {
    const place = document.querySelector<HTMLElement>('.guichet-desk');
    if (place) void bring(place);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
