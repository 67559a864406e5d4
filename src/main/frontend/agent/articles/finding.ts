/**
 * Articles to send a link of (R108), asked for once the typing pauses. The server gives what agents may read, and says
 * of each whether customers may, too: the others are shown and cannot be inserted (R159).
 */
import type { Article as Shown } from '../../shared/articles';
import type { Rest } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import type { Entry } from '../../shared/wire';

export interface Article extends Shown {
  customerReads: boolean;
}

/** `short`: too few letters to search by. */
export type Status = 'short' | 'loading' | 'found' | 'failed';

export interface Found {
  status: Status;
  /** Those of the last answer, also while the next one is awaited. */
  articles: readonly Article[];
  /** Which one is meant. */
  at: number;
}

export interface Finding {
  readonly state: Store<Found>;
  typed(words: string): void;
  /** To the next one or back, round the ends. */
  step(by: 1 | -1): void;
  /** What is meant; none while the answer to what was typed last is not there. */
  chosen(): Article | undefined;
  again(): void;
  stop(): void;
}

export const PAUSE_MS = 200;
const SHORTEST = 3;
const MOST = 5;
/** What a customer wrote may be long; what is asked is its end. */
const LONGEST = 200;

/** @param first is asked for at once */
export function createFinding(rest: Pick<Rest, 'get'>, conversation: string, first: string): Finding {
  const state = createStore<Found>({ status: 'short', articles: [], at: 0 });
  let words = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function ask() {
    const mine = ++asked;
    const search = new URLSearchParams({ q: words, limit: String(MOST) });
    state.set({ status: 'loading' });
    try {
      const path = `/conversations/${encodeURIComponent(conversation)}/articles?${search.toString()}`;
      const { articles } = await rest.get<{ articles: Article[] }>(path);
      if (mine === asked) state.set({ status: 'found', articles: articles.slice(0, MOST), at: 0 });
    } catch {
      if (mine === asked) state.set({ status: 'failed', articles: [], at: 0 });
    }
  }

  function typed(text: string, pause = PAUSE_MS) {
    const next = endOf(text);
    if (next === words && state.get().status !== 'failed') return;
    words = next;
    clearTimeout(timer);
    asked++;
    if (words.length < SHORTEST) {
      state.set({ status: 'short', articles: [], at: 0 });
      return;
    }
    state.set({ status: 'loading' });
    timer = setTimeout(() => void ask(), pause);
  }

  typed(first, 0);
  return {
    state,
    typed: (text) => typed(text),
    step(by) {
      const { articles, at } = state.get();
      if (articles.length > 0) state.set({ at: (at + by + articles.length) % articles.length });
    },
    chosen() {
      const { status, articles, at } = state.get();
      return status === 'found' ? articles[at] : undefined;
    },
    again: () => void ask(),
    stop() {
      clearTimeout(timer);
      asked++;
    },
  };
}

/** The end of a text, on one line and without half a word. */
export function endOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : line.slice(-LONGEST).replace(/^\S*\s/, '');
}

/** What the customer said last, in so many words that they can be searched by. */
export const lastWords = (entries: readonly Entry[]): string =>
  entries
    .filter(({ kind, author, deleted }) => kind === 'message' && author.role === 'customer' && !deleted)
    .map(({ text }) => endOf(text))
    .filter((words) => words.length >= SHORTEST)
    .at(-1) ?? '';
