/**
 * What was sent and not yet acknowledged. Kept on the device, so that a reload, a cut or a lost login loses nothing.
 *
 * Each message goes under its own identifier however often it is tried, so trying again doubles nothing. One at a time
 * and in order: nobody's second sentence arrives before the first.
 */
import type { Keep } from '../shared/keep';
import { Refused } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Entry } from '../shared/wire';

export interface Pending {
  clientId: string;
  text: string;
  /** When it was first sent, in milliseconds. */
  at: number;
  /** Why it is not tried any more; absent while it is. */
  failed?: { reason: string; final: boolean };
}

export interface Outbox {
  readonly pending: Store<{ list: readonly Pending[] }>;
  send(text: string): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** The server has it, as an answer or the stream told. */
  arrived(clientId: string | undefined): void;
  /** Try at once: the network or the login is back. */
  nudge(): void;
  stop(): void;
}

export interface Postman {
  post(message: Pending): Promise<Entry>;
  delivered(entry: Entry): void;
  loggedOut(): void;
  /** False while the connection is known to be lost: then waiting costs nobody patience. */
  connected(): boolean;
  now(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  uuid(): string;
}

const PATIENCE_MS = 30_000;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];

/** Names of outboxes begin so; the conversation's identifier follows. */
export const OUTBOX = 'outbox.';

export const keptIn = (keep: Keep, name: string): readonly Pending[] => {
  try {
    return JSON.parse(keep.read(name) ?? '[]') as Pending[];
  } catch {
    return [];
  }
};

/** Whether any of them is still to be sent, by itself. */
export const anyUnsent = (list: readonly Pending[]) => list.some(({ failed }) => !failed);

export function createOutbox(name: string, keep: Keep, postman: Postman): Outbox {
  const read = () => keptIn(keep, name);
  const pending = createStore<{ list: readonly Pending[] }>({ list: read() });
  const began = postman.now();
  let busy = false;
  let tries = 0;
  let timer = 0;
  let stopped = false;

  // Another tab sends what it wrote; should it be closed before, this one does.
  const unwatch = keep.watch((changed) => {
    if (changed !== name) return;
    pending.set({ list: read() });
    tryAgainIn(PATIENCE_MS / 2);
  });

  function write(list: readonly Pending[]) {
    keep.write(name, list.length > 0 ? JSON.stringify(list) : undefined);
    pending.set({ list });
  }

  /** On what is kept, not on what was read of it: another tab may have written since. */
  const change = (clientId: string, next?: (message: Pending) => Pending) => {
    write(read().flatMap((it) => (it.clientId === clientId ? (next ? next(it) : []) : it)));
  };

  const arrived = (clientId?: string) => {
    if (pending.get().list.some((it) => it.clientId === clientId)) change(clientId ?? '');
  };

  const tryAgainIn = (ms: number) => {
    postman.cancel(timer);
    timer = postman.later(() => void work(), ms);
  };

  const fail = (message: Pending, reason: string, final: boolean) => {
    change(message.clientId, (it) => ({ ...it, failed: { reason, final } }));
  };

  async function work(): Promise<void> {
    const message = pending.get().list.find(({ failed }) => !failed);
    if (busy || stopped || !message) return;
    busy = true;
    try {
      const entry = await postman.post(message);
      tries = 0;
      arrived(message.clientId);
      postman.delivered(entry);
      busy = false;
      void work();
    } catch (problem) {
      busy = false;
      after(message, problem);
    }
  }

  function after(message: Pending, problem: unknown) {
    if (stopped) return;
    if (problem instanceof Refused && problem.loggedOut) {
      postman.loggedOut();
      return;
    }
    if (problem instanceof Refused && !problem.passing) {
      fail(message, problem.message, true);
      void work();
      return;
    }
    if (postman.connected() && postman.now() - Math.max(message.at, began) > PATIENCE_MS) {
      fail(message, '', false);
      void work();
      return;
    }
    const asked = problem instanceof Refused ? problem.retryAfterMs : 0;
    tryAgainIn(Math.max(asked, PAUSES_MS[Math.min(tries++, PAUSES_MS.length - 1)] ?? 0));
  }

  void work();
  return {
    pending,
    send(text) {
      write([...read(), { clientId: postman.uuid(), text, at: postman.now() }]);
      void work();
    },
    retry(clientId) {
      change(clientId, ({ text }) => ({ clientId, text, at: postman.now() }));
      void work();
    },
    discard: (clientId) => change(clientId),
    arrived,
    nudge() {
      tries = 0;
      postman.cancel(timer);
      void work();
    },
    stop() {
      stopped = true;
      postman.cancel(timer);
      unwatch();
    },
  };
}
