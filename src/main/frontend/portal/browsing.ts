/** Looking around in the knowledge base: what is chosen, what there is to choose from, and the articles of it. */
import type { Article } from '../shared/articles';
import { createStore, type Store } from '../shared/store';
import type { World } from './conversations';

export interface Counted {
  id: string;
  articles: number;
}

/** What one may go by; empty for all. */
export interface Choice {
  space: string;
  module: string;
  country: string;
}

interface Page {
  spaces: readonly { id: string; name: string }[];
  modules: readonly Counted[];
  countries: readonly Counted[];
  articles: readonly Article[];
  cursor?: string | undefined;
}

export interface Browsed extends Choice, Page {
  status: 'loading' | 'ready' | 'failed';
  /** As it stands in the field. */
  q: string;
  /** What the articles below were found by. */
  found: string;
}

export interface Browsing {
  readonly browsed: Store<Browsed>;
  /** Once for each portal; the next time what is known is there at once. */
  start(portal: string): void;
  ask(q: string): void;
  choose(choice: Partial<Choice>): void;
  clear(): void;
  again(): void;
  more(): Promise<void>;
}

export const SEARCH_MS = 300;

const ALL: Choice = { space: '', module: '', country: '' };
const NOTHING: Browsed = {
  ...ALL,
  status: 'loading',
  q: '',
  found: '',
  spaces: [],
  modules: [],
  countries: [],
  articles: [],
  cursor: undefined,
};

export function createBrowsing({ rest, later, cancel }: Pick<World, 'rest' | 'later' | 'cancel'>): Browsing {
  const browsed = createStore<Browsed>(NOTHING);
  let portal: string | undefined;
  let timer = 0;
  let asked = 0;

  function page(q: string, cursor = ''): Promise<Page> {
    const { space, module, country } = browsed.get();
    const query = Object.entries({ q, space, module, country, cursor })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    return rest.get<Page>(`/portals/${encodeURIComponent(portal ?? '')}/library?${query}`);
  }

  async function load(): Promise<void> {
    cancel(timer);
    const mine = ++asked;
    const found = browsed.get().q.trim();
    browsed.set({ status: 'loading' });
    try {
      const { spaces, modules, countries, articles, cursor } = await page(found);
      if (mine !== asked) return;
      browsed.set({ status: 'ready', found, spaces, modules, countries, articles, cursor });
    } catch {
      if (mine === asked) browsed.set({ status: 'failed' });
    }
  }

  return {
    browsed,
    again: () => void load(),

    start(wanted) {
      if (portal === wanted && browsed.get().status !== 'failed') return;
      if (portal !== wanted) browsed.set(NOTHING);
      portal = wanted;
      void load();
    },

    ask(q) {
      browsed.set({ q });
      asked++;
      cancel(timer);
      timer = later(() => void load(), SEARCH_MS);
    },

    /** A module belongs to its space: another space may not have it. */
    choose(choice) {
      browsed.set({ ...(choice.space === undefined ? {} : ALL), ...choice });
      void load();
    },

    clear() {
      browsed.set({ ...ALL, q: '' });
      void load();
    },

    async more() {
      const { cursor, found, status, articles } = browsed.get();
      if (cursor === undefined || status !== 'ready') return;
      const mine = ++asked;
      try {
        const next = await page(found, cursor);
        if (mine !== asked) return;
        const known = new Set(articles.map(({ id }) => id));
        browsed.set({
          articles: [...articles, ...next.articles.filter(({ id }) => !known.has(id))],
          cursor: next.cursor,
        });
      } catch {
        if (mine === asked) browsed.set({ status: 'failed' });
      }
    },
  };
}
