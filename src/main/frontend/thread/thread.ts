/**
 * One conversation as this page knows it: entries, words on their way, who types, who has read how far.
 *
 * Whatever the events tell, and however often the connection was cut, it ends up where a fresh load would: on any doubt
 * it asks for what came after the last number it is sure of.
 */
import type { Keep } from '../shared/keep';
import { Refused, type Rest } from '../shared/rest';
import { createStore } from '../shared/store';
import type { Conversation, Entry, EntryPage, Person } from '../shared/wire';
import { createDraft } from './draft';
import { editedBy, emptyLog, withEntries, withOlder } from './log';
import { createOutbox } from './outbox';
import type { Attendant, Thread, ThreadState } from './shapes';

export interface Clockwork {
  rest: Rest;
  now(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  uuid(): string;
}

/** A thread as the engine sees it. */
export interface ThreadInside extends Thread {
  told(name: string, data: unknown): void;
  connection(isUp: boolean): void;
  lostLogin(): void;
  stop(): void;
}

const PAGE = 50;
const TYPING_LASTS_MS = 5_000;
const SEEN_AFTER_MS = 250;

export function createThread(
  id: string,
  keep: Keep,
  work: Clockwork,
  headChanged: (conversation: Conversation) => void,
): ThreadInside {
  const path = `/conversations/${encodeURIComponent(id)}`;
  const state = createStore<ThreadState>({
    status: 'loading',
    conversation: undefined,
    log: emptyLog(),
    readByOthers: 0,
    typing: [],
    people: [],
    isUp: true,
    loggedOut: false,
  });
  let busy = false;
  let again = false;
  let stopped = false;
  let seenTimer = 0;
  let retryTimer = 0;

  const outbox = createOutbox(`outbox.${id}`, keep, {
    ...work,
    post: ({ clientId, text }) => work.rest.post<Entry>(`${path}/entries`, { clientId, text }),
    delivered: (entry) => {
      state.set({ loggedOut: false });
      arrived(entry);
    },
    loggedOut: () => {
      state.set({ loggedOut: true });
    },
    connected: () => state.get().isUp,
  });

  const draft = createDraft(`draft.${id}`, keep, {
    now: work.now,
    typed: () => {
      work.rest.post(`${path}/typing`, {}).catch(() => undefined);
    },
    changed: () => {
      state.set({});
    },
  });

  void load();

  async function load(): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await loadHead();
      await catchUp();
      state.set({ status: 'ready', loggedOut: false });
    } catch (problem) {
      failed(problem);
    } finally {
      busy = false;
      if (again && !stopped) {
        again = false;
        void load();
      }
    }
  }

  async function loadHead(): Promise<void> {
    const conversation = await work.rest.get<Conversation>(path);
    if (stopped) return;
    const { log } = state.get();
    const fresh = log.entries.length === 0;
    state.set({
      conversation,
      readByOthers: furthest(conversation),
      log: fresh ? emptyLog(Math.max(1, conversation.lastNumber - PAGE + 1)) : log,
    });
    headChanged(conversation);
  }

  /** Asks for what came after the last number it is sure of, until there is no more. */
  async function catchUp(): Promise<void> {
    for (;;) {
      const { log } = state.get();
      const page = await work.rest.get<EntryPage>(`${path}/entries?after=${log.seenTo}&limit=${PAGE}`);
      if (stopped) return;
      const last = page.entries.at(-1)?.number ?? page.lastNumber;
      take(page.entries, page.entries.length < PAGE ? Math.max(last, page.lastNumber) : last);
      if (page.entries.length < PAGE) return;
    }
  }

  function failed(problem: unknown) {
    if (stopped) return;
    if (problem instanceof Refused && problem.loggedOut) state.set({ loggedOut: true });
    else if (problem instanceof Refused && problem.status === 404) state.set({ status: 'gone' });
    else if (state.get().status === 'loading') state.set({ status: 'failed' });
    work.cancel(retryTimer);
    if (state.get().status !== 'gone') retryTimer = work.later(() => void load(), 5_000);
  }

  function take(entries: readonly Entry[], seenTo: number) {
    const before = state.get();
    entries.forEach(({ clientId }) => {
      if (clientId) outbox.arrived(clientId);
    });
    const speakers = new Set(entries.map(({ author }) => author.name));
    state.set({
      log: withEntries(before.log, entries, seenTo),
      typing: before.typing.filter(({ author }) => !speakers.has(author.name)),
    });
    editedBy(entries).forEach((number) => void rereadOne(number));
  }

  async function rereadOne(number: number): Promise<void> {
    const { log } = state.get();
    if (number < log.from) return;
    try {
      const page = await work.rest.get<EntryPage>(`${path}/entries?after=${number - 1}&limit=1`);
      const entry = page.entries.find((it) => it.number === number);
      if (entry && !stopped) state.set({ log: withEntries(state.get().log, [entry], 0) });
    } catch {
      again = true;
    }
  }

  function arrived(entry: Entry) {
    const { log } = state.get();
    if (entry.number <= log.seenTo) {
      if (entry.clientId) outbox.arrived(entry.clientId);
    } else if (entry.number === log.seenTo + 1) {
      take([entry], entry.number);
    } else void load();
  }

  function head(conversation: Conversation) {
    state.set({ conversation, readByOthers: furthest(conversation) });
    headChanged(conversation);
  }

  function furthest({ readByOthers = 0 }: Conversation) {
    return Math.max(state.get().readByOthers, readByOthers);
  }

  function typed({ author }: { author: Person }) {
    const until = work.now() + TYPING_LASTS_MS;
    const others = state.get().typing.filter((it) => it.author.name !== author.name);
    state.set({ typing: [...others, { author, until }] });
    work.later(() => {
      state.set({ typing: state.get().typing.filter((it) => it.until > work.now()) });
    }, TYPING_LASTS_MS + 50);
  }

  function read({ by, number }: { by: Person; number: number }) {
    const role = state.get().conversation?.viewer?.role ?? 'customer';
    const bySide = by.role === 'customer' ? 'customer' : 'agent';
    if (bySide !== role) state.set({ readByOthers: Math.max(state.get().readByOthers, number) });
  }

  const hear: Record<string, (data: never) => void> = {
    entry: ({ entry }: { entry: Entry }) => {
      arrived(entry);
    },
    conversation: head,
    typing: typed,
    read,
    presence: ({ people }: { people: readonly Attendant[] }) => {
      state.set({ people });
    },
  };

  return {
    id,
    state,
    outbox,
    draft: draft.text,
    write: draft.write,
    send() {
      const text = draft.take();
      if (text !== undefined) outbox.send(text);
    },
    async older() {
      const { log } = state.get();
      if (log.from <= 1 || busy) return;
      const from = Math.max(1, log.from - PAGE);
      try {
        const page = await work.rest.get<EntryPage>(
          `${path}/entries?after=${from - 1}&limit=${log.from - from}`,
        );
        state.set({ log: withOlder(state.get().log, page.entries, from) });
      } catch (problem) {
        failed(problem);
      }
    },
    reload() {
      state.set({ status: state.get().conversation ? 'ready' : 'loading' });
      outbox.nudge();
      void load();
    },
    seen() {
      const { conversation, log } = state.get();
      if (!conversation || conversation.readNumber >= log.seenTo) return;
      work.cancel(seenTimer);
      seenTimer = work.later(() => {
        const { conversation: now, log: known } = state.get();
        if (!now) return;
        head({ ...now, readNumber: known.seenTo, unread: 0 });
        work.rest.put(`${path}/read`, { number: known.seenTo }).catch(() => undefined);
      }, SEEN_AFTER_MS);
    },
    async act(act) {
      await work.rest.post(`${path}/${act}`, {});
      await load();
    },
    told(name, data) {
      hear[name]?.(data as never);
    },
    connection(isUp) {
      state.set({ isUp, loggedOut: isUp ? false : state.get().loggedOut });
      if (!isUp) return;
      outbox.nudge();
      void load();
    },
    lostLogin() {
      state.set({ loggedOut: true });
    },
    stop() {
      stopped = true;
      outbox.stop();
      draft.stop();
      work.cancel(seenTimer);
      work.cancel(retryTimer);
    },
  };
}
