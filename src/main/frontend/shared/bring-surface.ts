/** Finds the place of a surface that is a page of its own, and brings it there; where that fails, ever more slowly again. */
import { pageLanguage, panelUrl, type Surface } from './panel-url';

export interface SurfaceModule {
  /** @returns how to take it away again */
  mount(place: HTMLElement): () => void;
}

const PAUSES_MS = [1_000, 5_000, 15_000, 30_000];

export function bringSurface(surface: Surface, load: (url: string) => Promise<SurfaceModule>): void {
  let failures = 0;

  const bring = async (place: HTMLElement) => {
    const { contextPath = '', lang = pageLanguage() } = place.dataset;
    const language = lang.startsWith('fr') ? 'fr' : 'en';
    try {
      const { mount } = await load(panelUrl(contextPath, surface, language, failures ? `-${failures}` : ''));
      mount(place);
    } catch {
      const pause = PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)];
      setTimeout(() => void bring(place), pause);
    }
  };

  const begin = () => {
    const place = document.querySelector<HTMLElement>(`.guichet-${surface}`);
    if (place) void bring(place);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
