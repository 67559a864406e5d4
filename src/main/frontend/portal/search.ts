/** Searching one's own conversations: asked 300 ms after the last key, the newest question alone is answered. */
import { createStore, type Store } from '../shared/store';
import type { Conversation, ConversationPage } from '../shared/wire';
import { conversationsPath, type World } from './conversations';

export interface Search {
  /** As it stands in the field. */
  q: string;
  /** What the conversations below were found by. */
  found: string;
  status: 'none' | 'searching' | 'ready' | 'failed';
  conversations: readonly Conversation[];
  cursor: string | undefined;
  /** How many there are, where the server counts them. */
  total: number | undefined;
  added: number;
}

export interface Searching {
  readonly search: Store<Search>;
  ask(q: string, portal: string): void;
  again(): void;
  more(): Promise<void>;
  clear(): void;
}

export const SEARCH_MS = 300;
const PAGE = 20;
const none: Search = {
  q: '',
  found: '',
  status: 'none',
  conversations: [],
  cursor: undefined,
  total: undefined,
  added: 0,
};

export function createSearching(world: World): Searching {
  const search = createStore<Search>(none);
  let portal = '';
  let timer = 0;
  let asked = 0;

  const page = (cursor?: string) =>
    world.rest.get<ConversationPage>(
      conversationsPath({ portal, q: search.get().q.trim(), limit: PAGE, cursor }),
    );

  async function load(): Promise<void> {
    const mine = ++asked;
    const found = search.get().q.trim();
    search.set({ status: 'searching' });
    try {
      const { conversations, cursor, total } = await page();
      if (mine !== asked) return;
      search.set({ found, status: 'ready', conversations, cursor: cursor ?? undefined, total, added: 0 });
    } catch {
      if (mine === asked) search.set({ status: 'failed' });
    }
  }

  const clear = () => {
    asked++;
    world.cancel(timer);
    search.set(none);
  };

  return {
    search,
    clear,
    again: () => void load(),

    ask(q, here) {
      portal = here;
      if (q.trim() === '') {
        clear();
        search.set({ q });
        return;
      }
      const same = q.trim() === search.get().q.trim();
      search.set({ q, status: 'searching' });
      if (same && search.get().found === q.trim()) search.set({ status: 'ready' });
      else {
        world.cancel(timer);
        timer = world.later(() => void load(), SEARCH_MS);
      }
    },

    async more() {
      const { cursor, status, conversations } = search.get();
      if (cursor === undefined || status !== 'ready') return;
      const mine = ++asked;
      try {
        const next = await page(cursor);
        if (mine !== asked) return;
        search.set({
          conversations: [...conversations, ...next.conversations],
          cursor: next.cursor ?? undefined,
          added: next.conversations.length,
        });
      } catch {
        if (mine === asked) search.set({ status: 'failed' });
      }
    },
  };
}
