/**
 * Articles that may answer what is being typed (R24–R26): asked for once the typing pauses, never in its way. A server
 * without them is asked once; nothing found, or any failure, is silence. Each portal has articles of its own.
 */
import type { Article } from '../shared/articles';
import { Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { World } from './conversations';

export interface Suggesting {
  readonly found: Store<{ articles: readonly Article[] }>;
  typed(text: string, portal: string): void;
  stop(): void;
}

export const PAUSE_MS = 200;
const SHORTEST = 3;
const MOST = 5;
/** What is typed may be long; what is asked is its end, where one is. */
const LONGEST = 200;

export function suggesting({
  rest,
  later,
  cancel,
}: Pick<World, 'later' | 'cancel'> & { rest: Rest }): Suggesting {
  const found = createStore<{ articles: readonly Article[] }>({ articles: [] });
  let timer = 0;
  let asked = 0;
  let absent = false;
  let at = '';

  function drop() {
    asked++;
    if (found.get().articles.length > 0) found.set({ articles: [] });
  }

  async function ask(q: string, portal: string) {
    const mine = ++asked;
    try {
      const path = `/portals/${encodeURIComponent(portal)}/articles?q=${encodeURIComponent(q)}&limit=${MOST}`;
      const { articles } = await rest.get<{ articles: Article[] }>(path);
      if (mine === asked) found.set({ articles: articles.slice(0, MOST) });
    } catch (problem) {
      absent ||= portal === at && problem instanceof Refused && problem.status === 404;
      if (mine === asked) drop();
    }
  }

  return {
    found,
    stop: () => {
      cancel(timer);
      asked++;
    },
    typed(text, portal) {
      cancel(timer);
      if (portal !== at) {
        at = portal;
        absent = false;
        drop();
      }
      if (absent) return;
      const q = text.trim().slice(-LONGEST);
      if (q.length >= SHORTEST) timer = later(() => void ask(q, portal), PAUSE_MS);
      else drop();
    },
  };
}
