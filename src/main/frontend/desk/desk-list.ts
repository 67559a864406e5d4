/**
 * The desk's list: what is offered, what was left without an answer, then what the filters let through, newest word first.
 *
 * What the stream tells goes in at once; the counts, and what only the server knows, are asked for soon after. While
 * somebody points at the list or walks in it nothing moves: what would move waits until she lets go, or asks for it.
 * Only what runs out meanwhile does not wait: an offer, or an alarm, comes on top at once, unless she has it in her hand.
 */
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation, Entry } from '../shared/wire';
import type { DeskAge, DeskFilter, DeskPage } from '../shared/wire-agent';
import type { Sought } from './address';
import { inOrder, isOffered, isUrgent, passes } from './passes';
import { changes, withEntry } from './rows';

export interface DeskList {
  status: 'loading' | 'ready' | 'failed';
  /** As they are shown. */
  conversations: readonly Conversation[];
  counts: Partial<Record<DeskFilter | DeskAge, number>>;
  /** Where older ones go on; absent at the end. */
  cursor: string | undefined;
  /** How many changes wait to be shown. */
  waiting: number;
  /** How many came with the last page, to be announced. */
  added: number;
}

export type Wanted = Pick<Sought, 'filters' | 'age' | 'q'>;

export interface World {
  rest: Pick<Rest, 'get'>;
  userKey: string;
  serverNow(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
}

export interface Desk {
  readonly list: Store<DeskList>;
  seek(sought: Wanted): void;
  refresh(): Promise<void>;
  more(): Promise<void>;
  find(id: string): Conversation | undefined;
  told(conversation: Conversation): void;
  heard(id: string, entry: Entry): void;
  read(id: string, number: number): void;
  /**
   * Somebody has her hand on it: nothing moves.
   *
   * @param hand the row that has the focus
   */
  hold(held: boolean, hand?: string): void;
  /** Shows what waits. */
  release(): void;
  stop(): void;
}

const PAGE = 30;
const SOON_MS = 1_500;
const TYPED_MS = 300;
const AGAIN_MS = 8_000;

export function createDesk({ rest, userKey, serverNow, later, cancel }: World): Desk {
  const list = createStore<DeskList>({
    status: 'loading',
    conversations: [],
    counts: {},
    cursor: undefined,
    waiting: 0,
    added: 0,
  });
  let { filters, age, q }: Wanted = { filters: [], age: '', q: '' };
  let truth: readonly Conversation[] = [];
  let held = false;
  let hand: string | undefined;
  let asked = 0;
  let soon = 0;
  let loadingMore = false;

  const address = (cursor?: string) => {
    const query = new URLSearchParams({ limit: String(PAGE) });
    if (filters.length > 0) query.set('filter', filters.join(','));
    if (age) query.set('age', age);
    if (q.trim()) query.set('q', q.trim());
    if (cursor) query.set('cursor', cursor);
    return `/desk?${query.toString()}`;
  };

  async function load(): Promise<void> {
    const mine = ++asked;
    cancel(soon);
    soon = 0;
    try {
      const page = await rest.get<DeskPage>(address());
      if (mine !== asked) return;
      const { cursor: known, status } = list.get();
      const goesOn = status === 'ready' && page.cursor;
      const fresh = page.conversations.map(latest);
      const last = fresh.at(-1)?.lastEntry.at ?? '';
      const older = goesOn ? truth.filter((it) => !has(fresh, it.id) && it.lastEntry.at < last) : [];
      list.set({
        status: 'ready',
        counts: page.counts,
        cursor: older.length > 0 ? known : (page.cursor ?? undefined),
        added: 0,
      });
      settle([...fresh, ...older]);
    } catch {
      if (mine !== asked) return;
      list.set({ status: 'failed' });
      soon = later(() => void load(), AGAIN_MS);
    }
  }

  const find = (id: string) => truth.find((it) => it.id === id);

  /** An answer that was under way may know less than what was heard meanwhile. */
  function latest(conversation: Conversation): Conversation {
    const known = find(conversation.id);
    if (!known || known.lastNumber <= conversation.lastNumber) return conversation;
    const { lastEntry, lastNumber, unread } = known;
    return { ...conversation, lastEntry, lastNumber, unread };
  }

  /** Rows are always shown as they are now; where they stand may have to wait. */
  function settle(next: readonly Conversation[]) {
    truth = inOrder(next, userKey);
    const { conversations: shown, status } = list.get();
    const stays = held && status === 'ready' && shown.length > 0;
    const still = stays ? underHand(shown) : truth;
    const waiting = changes(still, truth);
    list.set({ conversations: waiting > 0 ? still : truth, waiting });
  }

  /** Nothing moves but what cannot wait; and not the row in her hand, unless it stands on top already. */
  function underHand(shown: readonly Conversation[]): readonly Conversation[] {
    const rows = shown.map((row) => find(row.id) ?? row);
    const usual = rows.findIndex((row) => !isUrgent(row, userKey));
    const top = usual < 0 ? rows : rows.slice(0, usual);
    const urgent = truth.filter((it) => isUrgent(it, userKey) && (it.id !== hand || has(top, it.id)));
    return [...urgent, ...rows.filter(({ id }) => !has(urgent, id))];
  }

  function askSoon() {
    if (soon === 0) soon = later(() => void load(), SOON_MS);
  }

  function put(conversation: Conversation) {
    const others = truth.filter(({ id }) => id !== conversation.id);
    // Words that are searched for are the server's to find.
    const isIn = q.trim()
      ? has(truth, conversation.id)
      : passes(conversation, { filters, age }, { userKey, now: serverNow() });
    const belongs = isOffered(conversation) || isIn;
    settle(belongs ? [...others, conversation] : others);
    askSoon();
  }

  return {
    list,
    seek(wanted) {
      const typed = wanted.q !== q;
      ({ filters, age, q } = wanted);
      asked++;
      cancel(soon);
      held = false;
      truth = [];
      list.set({ status: 'loading', cursor: undefined, waiting: 0 });
      soon = later(() => void load(), typed ? TYPED_MS : 0);
    },
    refresh: load,
    async more() {
      const { cursor, status } = list.get();
      if (cursor === undefined || status !== 'ready' || loadingMore) return;
      loadingMore = true;
      const mine = asked;
      try {
        const page = await rest.get<DeskPage>(address(cursor));
        if (mine !== asked) return;
        const fresh = page.conversations.filter(({ id }) => !has(truth, id));
        truth = inOrder([...truth, ...fresh], userKey);
        const shown = list.get().conversations;
        list.set({
          conversations: held ? [...shown, ...fresh.filter(({ id }) => !has(shown, id))] : truth,
          cursor: page.cursor ?? undefined,
          added: fresh.length,
        });
      } catch {
        askSoon();
      } finally {
        loadingMore = false;
      }
    },
    find,
    told: (conversation) => put(latest(conversation)),
    heard(id, entry) {
      const known = find(id);
      if (known && entry.number > known.lastNumber) put(withEntry(known, entry));
      else if (!known) askSoon();
    },
    read(id, number) {
      const known = find(id);
      if (known && number >= known.lastNumber) put({ ...known, readNumber: number, unread: 0 });
    },
    hold(now, row) {
      held = now;
      hand = row;
      if (!now) settle(truth);
    },
    release() {
      const wasHeld = held;
      held = false;
      settle(truth);
      held = wasHeld;
    },
    stop: () => cancel(soon),
  };
}

const has = (conversations: readonly Conversation[], wanted: string) =>
  conversations.some(({ id }) => id === wanted);
