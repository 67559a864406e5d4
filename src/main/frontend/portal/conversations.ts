/**
 * The customer's conversations in one portal, newest last entry first (R17).
 *
 * What was loaded once stays readable when a refresh fails; the refresh is tried again by itself, and at once when the
 * network comes back. What the stream tells goes in without a request.
 */
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation, ConversationPage, Entry } from '../shared/wire';

export interface List {
  status: 'loading' | 'ready' | 'failed';
  conversations: readonly Conversation[];
  /** Where older ones go on; absent at the end. */
  cursor: string | undefined;
  updatedAt: Date | undefined;
  /** How many came with the last page that was asked for, to be announced. */
  added: number;
  /** Only those that are not resolved (R19). */
  unresolved: boolean;
}

export interface World {
  rest: Rest;
  now(): Date;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
}

export interface Conversations {
  readonly list: Store<List>;
  /** Loads afresh, unless a load is on its way. */
  refresh(portal: string): Promise<void>;
  /** All of them, or only those that are not resolved. What is shown stays until the others have come. */
  only(unresolved: boolean): void;
  more(): Promise<void>;
  find(id: string): Conversation | undefined;
  /** A conversation as the server has it now. */
  take(conversation: Conversation): void;
  stop(): void;
}

export const RETRY_MS = [2_000, 5_000, 15_000, 30_000];
const PAGE = 20;
const empty: List = {
  status: 'loading',
  conversations: [],
  cursor: undefined,
  updatedAt: undefined,
  added: 0,
  unresolved: false,
};

export function createConversations(world: World): Conversations {
  const list = createStore<List>(empty);
  let portal = '';
  let timer = 0;
  let failures = 0;
  let busy = false;
  let unresolved = false;
  /** Counts the questions: an answer to one that was put differently meanwhile is none. */
  let asked = 0;
  /** Counts what was heard. */
  let heard = 0;

  const page = (cursor?: string) =>
    world.rest.get<ConversationPage>(
      conversationsPath({ portal, limit: PAGE, cursor, unresolved: unresolved || undefined }),
    );

  async function refresh(wanted: string): Promise<void> {
    if (wanted !== portal) list.set({ ...empty, unresolved });
    else if (busy) return;
    portal = wanted;
    await load(++asked);
  }

  async function load(mine: number): Promise<void> {
    busy = true;
    world.cancel(timer);
    const before = heard;
    let overtaken = false;
    try {
      const { conversations, cursor } = await page();
      if (mine !== asked) return;
      failures = 0;
      overtaken = heard !== before;
      const known = list.get();
      const goesOn = cursor && known.unresolved === unresolved;
      const older = goesOn ? known.conversations.filter(({ id }) => !has(conversations, id)) : [];
      list.set({
        status: 'ready',
        conversations: newestFirst([...conversations.map(latest), ...older]),
        cursor: older.length > 0 ? known.cursor : (cursor ?? undefined),
        updatedAt: world.now(),
        added: 0,
        unresolved,
      });
    } catch {
      if (mine !== asked) return;
      list.set({ status: 'failed' });
      timer = world.later(
        () => void refresh(portal),
        RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0,
      );
    } finally {
      if (mine === asked) busy = false;
    }
    // Whether the answer or what was heard meanwhile is the older of the two, another answer tells.
    if (overtaken && mine === asked) await refresh(portal);
  }

  async function more(): Promise<void> {
    const { cursor } = list.get();
    if (cursor === undefined || busy) return;
    busy = true;
    const mine = asked;
    try {
      const next = await page(cursor);
      if (mine !== asked) return;
      const known = list.get().conversations;
      const fresh = next.conversations.filter(({ id }) => !has(known, id));
      list.set({
        conversations: newestFirst([...known, ...fresh]),
        cursor: next.cursor ?? undefined,
        added: fresh.length,
      });
    } catch {
      if (mine === asked) list.set({ status: 'failed' });
    } finally {
      if (mine === asked) busy = false;
    }
  }

  const find = (wanted: string) => list.get().conversations.find(({ id }) => id === wanted);

  /** An answer that was under way may know less than what was heard meanwhile. */
  function latest(conversation: Conversation): Conversation {
    const known = find(conversation.id);
    if (!known || known.lastNumber <= conversation.lastNumber) return conversation;
    const { lastEntry, lastNumber, unread } = known;
    return {
      ...conversation,
      lastEntry,
      lastNumber,
      unread: conversation.readNumber < lastNumber ? unread : 0,
    };
  }

  function take(conversation: Conversation) {
    if (conversation.portalId !== portal) return;
    heard++;
    const others = list.get().conversations.filter(({ id }) => id !== conversation.id);
    const hidden = unresolved && conversation.resolved;
    list.set({ conversations: newestFirst(hidden ? others : [...others, latest(conversation)]) });
  }

  function only(wanted: boolean) {
    if (wanted === unresolved) return;
    unresolved = wanted;
    if (portal) void load(++asked);
    else list.set({ unresolved });
  }

  return {
    list,
    refresh,
    only,
    more,
    find,
    take,
    stop: () => world.cancel(timer),
  };
}

/** The call that asks for a page of one's conversations; what is undefined is not asked for. */
export function conversationsPath(query: Record<string, string | number | boolean | undefined>): string {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `/conversations?${asked.join('&')}`;
}

const has = (conversations: readonly Conversation[], id: string) =>
  conversations.some((conversation) => conversation.id === id);

const newestFirst = (conversations: Conversation[]) =>
  conversations.sort((a, b) => Date.parse(b.lastEntry.at) - Date.parse(a.lastEntry.at));

/** With one more entry, counted as the server does: what others said since one's own last words. */
export function withEntry(known: Conversation, entry: Entry, seen: boolean): Conversation {
  const { number: lastNumber, kind, author, event } = entry;
  if (event?.type === 'edited' || event?.type === 'deleted') {
    const lastEntry = event.target === known.lastEntry.number && event.entry ? event.entry : known.lastEntry;
    return { ...known, lastNumber, lastEntry };
  }
  const more = kind === 'message' && !seen ? 1 : 0;
  const unread = kind === 'message' && author.role === 'customer' ? 0 : known.unread + more;
  return { ...known, lastNumber, lastEntry: entry, unread };
}

/** Waits for an agent, or talks with one. */
export const isRunning = ({ state, resolved }: Conversation) =>
  !resolved && (state === 'requested' || state === 'offered' || state === 'live');
