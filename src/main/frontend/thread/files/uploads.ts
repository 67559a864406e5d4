/**
 * Files of one conversation on their way to the server, one after the other and in order.
 *
 * Each goes under its own identifier however often it is tried, so trying again doubles nothing. A file cannot be kept
 * beyond its page; for as long as the page lives, neither a cut nor a lost login loses it.
 */
import { Refused } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import type { FileRules } from './here';
import { judged, type Refusal, refusalOf, Unreadable } from './refusal';

export type Standing =
  | { is: 'waiting'; on?: 'network' | 'login' | 'server' }
  | { is: 'sending'; done: number }
  /** The server has it; it stays until the conversation shows it. */
  | { is: 'sent' }
  | { is: 'refused'; refusal: Refusal }
  /** Tried for long; somebody may try again. */
  | { is: 'failed' };

export interface Upload {
  clientId: string;
  file: File;
  standing: Standing;
}

export interface Sending {
  /** Rejects as calls of the REST do, and with {@link Unreadable}. */
  answer: Promise<unknown>;
  abort(): void;
}

export type SendFile = (file: File, clientId: string, progress: (done: number) => void) => Sending;

export interface World {
  send: SendFile;
  limits(): FileRules;
  now(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  uuid(): string;
}

export interface Uploads {
  readonly state: Store<{ list: readonly Upload[] }>;
  add(files: readonly File[]): void;
  /** Before it is sent, while it is, or of a refused one: away with it. */
  remove(clientId: string): void;
  retry(clientId: string): void;
  /** The conversation shows it. */
  arrived(clientId: string | undefined): void;
  /** The connection is known to be lost, or it or the login is back: then at once. */
  connection(isUp: boolean): void;
}

/** While connected, one file may be in trouble for so long before somebody has to say what to do. */
const PATIENCE_MS = 120_000;
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];

/** Not done with, one way or the other. */
export const isUnderway = ({ standing: { is } }: Upload) => is === 'waiting' || is === 'sending';

export function createUploads(world: World): Uploads {
  const state = createStore<{ list: readonly Upload[] }>({ list: [] });
  let current: Sending | undefined;
  let currentId: string | undefined;
  let isUp = true;
  let tries = 0;
  let timer = 0;
  let troubleSince: number | undefined;

  const find = (clientId?: string) => state.get().list.find((it) => it.clientId === clientId);

  function stand(clientId: string, standing: Standing) {
    state.set({ list: state.get().list.map((it) => (it.clientId === clientId ? { ...it, standing } : it)) });
  }

  function work() {
    world.cancel(timer);
    const next = state.get().list.find(({ standing }) => standing.is === 'waiting');
    if (current || !next) return;
    const { clientId, file } = next;
    const sending = world.send(file, clientId, (done) => {
      if (current === sending) stand(clientId, { is: 'sending', done });
    });
    current = sending;
    currentId = clientId;
    stand(clientId, { is: 'sending', done: 0 });
    sending.answer.then(
      () => ended(sending, () => settle(clientId, { is: 'sent' })),
      (problem: unknown) => ended(sending, () => after(clientId, problem)),
    );
  }

  /** What comes of an attempt that was given up does not count. */
  function ended(sending: Sending, act: () => void) {
    if (current !== sending) return;
    current = undefined;
    act();
  }

  /** Nothing more is to be done for this one by itself. */
  function settle(clientId: string, standing: Standing) {
    calm();
    stand(clientId, standing);
    work();
  }

  function calm() {
    tries = 0;
    troubleSince = undefined;
  }

  function after(clientId: string, problem: unknown) {
    const refused = problem instanceof Refused ? problem : undefined;
    if (problem instanceof Unreadable) {
      settle(clientId, { is: 'refused', refusal: { why: 'unreadable' } });
    } else if (refused && !refused.loggedOut && !refused.passing) {
      settle(clientId, { is: 'refused', refusal: refusalOf(refused) });
    } else if (!refused?.loggedOut && isHopeless()) {
      settle(clientId, { is: 'failed' });
    } else {
      stand(clientId, { is: 'waiting', on: refused?.loggedOut ? 'login' : refused ? 'server' : 'network' });
      const pause = PAUSES_MS[Math.min(tries++, PAUSES_MS.length - 1)] ?? 0;
      timer = world.later(
        () => {
          // Without a login a whole file would travel for nothing: `connection` says when it is back.
          if (isUp || !refused?.loggedOut) work();
        },
        Math.max(pause, refused?.retryAfterMs ?? 0),
      );
    }
  }

  /** Waiting for a lost connection costs nobody patience. */
  function isHopeless(): boolean {
    if (!isUp) troubleSince = undefined;
    else troubleSince ??= world.now();
    return troubleSince !== undefined && world.now() - troubleSince > PATIENCE_MS;
  }

  function drop(clientId: string) {
    const isCurrent = current !== undefined && currentId === clientId;
    const sending = current;
    if (isCurrent) current = undefined;
    state.set({ list: state.get().list.filter((it) => it.clientId !== clientId) });
    if (!isCurrent) return;
    sending?.abort();
    calm();
    work();
  }

  return {
    state,
    add(files) {
      const more = files.map((file): Upload => {
        const refusal = judged(file, world.limits());
        const standing: Standing = refusal ? { is: 'refused', refusal } : { is: 'waiting' };
        return { clientId: world.uuid(), file, standing };
      });
      state.set({ list: [...state.get().list, ...more] });
      if (!holdsBack()) work();
    },
    remove(clientId) {
      const held = find(clientId)?.standing;
      drop(clientId);
      if (held?.is === 'waiting' && held.on) work();
    },
    retry(clientId) {
      calm();
      stand(clientId, { is: 'waiting' });
      work();
    },
    arrived(clientId) {
      if (clientId !== undefined && find(clientId)) drop(clientId);
    },
    connection(up) {
      const isBack = up && !isUp;
      isUp = up;
      if (!isBack && !holdsBack()) return;
      calm();
      if (up) work();
    },
  };

  /** Something waits for a better moment, and all that comes after it as well. */
  function holdsBack(): boolean {
    return state.get().list.some(({ standing }) => standing.is === 'waiting' && standing.on !== undefined);
  }
}
