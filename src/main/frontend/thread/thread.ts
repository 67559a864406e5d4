/**
 * One conversation as this page knows it: entries, words on their way, who types, who has read how far.
 *
 * Whatever the events tell, and however often the connection was cut, it ends up where a fresh load would: on any doubt
 * it asks for what came after the last number it is sure of. While no events come at all it asks now and then.
 */
import type { Keep } from '../shared/keep';
import { Refused, type Rest } from '../shared/rest';
import { createStore } from '../shared/store';
import type { Conversation, Entry, EntryPage, Person } from '../shared/wire';
import { createDraft } from './draft';
import { emptyLog, withEntries, withOlder } from './log';
import { createOutbox, OUTBOX } from './outbox';
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
const AGAIN_MS = 5_000;
const WHILE_DOWN_MS = 10_000;
const TYPING_LASTS_MS = 5_000;
const SEEN_AFTER_MS = 250;

export function createThread(
  id: string,
  keep: Keep,
  work: Clockwork,
  headChanged: (conversation: Conversation) => void,
  left: () => void,
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
  /** How often an event told the head. */
  let told = 0;
  let seenTimer = 0;
  let retryTimer = 0;

  const outbox = createOutbox(OUTBOX + id, keep, {
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
    again = true;
    if (busy) return;
    busy = true;
    work.cancel(retryTimer);
    while (again && !stopped) {
      again = false;
      try {
        await loadHead();
        await catchUp();
        state.set({ status: 'ready', loggedOut: false });
        outbox.nudge();
        if (!state.get().isUp) later(WHILE_DOWN_MS);
      } catch (problem) {
        failed(problem);
      }
    }
    busy = false;
  }

  function later(ms: number) {
    work.cancel(retryTimer);
    retryTimer = work.later(() => void load(), Math.max(ms, AGAIN_MS));
  }

  async function loadHead(): Promise<void> {
    const toldBefore = told;
    const conversation = await work.rest.get<Conversation>(path);
    if (stopped) return;
    const { log } = state.get();
    if (log.seenTo === 0) state.set({ log: emptyLog(Math.max(1, conversation.lastNumber - PAGE + 1)) });
    // A slow answer may know less than an event that overtook it; where numbers do not tell, another answer does.
    again ||= told !== toldBefore;
    const known = state.get().conversation?.lastNumber ?? 0;
    if (told === toldBefore && conversation.lastNumber >= known) head(conversation);
  }

  /** Asks for what came after the last number it is sure of, until there is no more. */
  async function catchUp(): Promise<void> {
    for (let more = true; more;) {
      const after = state.get().log.seenTo;
      const page = await work.rest.get<EntryPage>(`${path}/entries?after=${after}&limit=${PAGE}`);
      if (stopped) return;
      const last = page.entries.at(-1)?.number ?? after;
      more = page.more ?? page.entries.length === PAGE;
      take(page.entries, page.seenTo ?? (more ? last : Math.max(last, page.lastNumber)));
    }
  }

  /** The stream tells when the login is back; everything else is tried again here. */
  function failed(problem: unknown) {
    if (stopped) return;
    const refused = problem instanceof Refused ? problem : undefined;
    if (refused?.loggedOut) state.set({ loggedOut: true });
    else if (refused?.status === 404) {
      state.set({ status: 'gone' });
      left();
    } else {
      if (state.get().status === 'loading') state.set({ status: 'failed' });
      later(refused?.retryAfterMs ?? 0);
    }
  }

  function take(entries: readonly Entry[], seenTo: number) {
    const { log, typing } = state.get();
    entries.forEach(({ clientId }) => outbox.arrived(clientId));
    const speakers = new Set(entries.map(({ author }) => author.name));
    state.set({
      log: withEntries(log, entries, seenTo),
      typing: typing.filter(({ author }) => !speakers.has(author.name)),
    });
  }

  function arrived(entry: Entry) {
    const { log } = state.get();
    if (entry.number <= log.seenTo) outbox.arrived(entry.clientId);
    else if (entry.number === log.seenTo + 1) take([entry], entry.number);
    else void load();
  }

  function head(conversation: Conversation) {
    const { readByOthers, people } = state.get();
    state.set({
      conversation,
      readByOthers: Math.max(readByOthers, conversation.readByOthers ?? 0),
      people: people.length > 0 ? people : peopleOf(conversation),
    });
    headChanged(conversation);
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

  function sayRead() {
    seenTimer = 0;
    const { conversation, log } = state.get();
    if (!conversation) return;
    head({ ...conversation, readNumber: log.seenTo, unread: 0 });
    work.rest.put(`${path}/read`, { number: log.seenTo }).catch(() => {
      if (!stopped) seenTimer ||= work.later(sayRead, WHILE_DOWN_MS);
    });
  }

  const hear: Record<string, (data: never) => void> = {
    entry: ({ entry }: { entry: Entry }) => arrived(entry),
    conversation: (conversation: Conversation) => {
      told++;
      head(conversation);
    },
    typing: typed,
    read,
    presence: ({ people }: { people: readonly Attendant[] }) => state.set({ people }),
  };

  return {
    id,
    state,
    keep,
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
      void load();
    },
    seen() {
      const { conversation, log } = state.get();
      if (!conversation || conversation.readNumber >= log.seenTo) return;
      work.cancel(seenTimer);
      seenTimer = work.later(sayRead, SEEN_AFTER_MS);
    },
    async act(act, body = {}) {
      try {
        await work.rest.post(`${path}/${act}`, body);
      } finally {
        await load();
      }
    },
    now: work.rest.now,
    told: (name, data) => hear[name]?.(data as never),
    connection(isUp) {
      state.set({ isUp });
      if (isUp) void load();
      else later(WHILE_DOWN_MS);
    },
    lostLogin: () => state.set({ loggedOut: true }),
    stop() {
      // Whoever closes the window at once has seen it all the same.
      if (seenTimer) sayRead();
      work.cancel(seenTimer);
      stopped = true;
      outbox.stop();
      draft.stop();
      work.cancel(retryTimer);
    },
  };
}

const peopleOf = ({ agent, customer }: Conversation): Attendant[] => [
  ...(agent ? [{ name: agent.name, role: 'agent' as const, online: agent.online === true }] : []),
  ...(customer ? [{ name: customer.name, role: 'customer' as const, online: customer.online === true }] : []),
];
