/** The conversation of one issue: looked up, looked up again while there is none, and its thread once there is. */
import * as say from 'guichet:messages';
import { type Deleting, Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation } from '../shared/wire';
import type { Engine, Listener, Thread } from '../thread';
import type { Place } from './place';

export interface IssueChatState {
  status: 'loading' | 'none' | 'failed' | 'loggedOut' | 'ready';
  thread: Thread | undefined;
  /** Why the last act was refused, in words for a person. */
  refusal: string;
}

export interface Service {
  id: string;
  name: string;
  contact: string;
}

export interface IssueChat {
  readonly state: Store<IssueChatState>;
  start(): void;
  look(): Promise<void>;
  /** @returns whether it happened */
  act(act: string, body?: object): Promise<boolean>;
  /** Invites the issue's reporter to chat, and takes that back. */
  invite(): Promise<void>;
  uninvite(): Promise<void>;
  /** Whom to send elsewhere to. */
  services(): Promise<readonly Service[]>;
  stop(): void;
}

/** A conversation may begin on an issue that is open in a tab; nobody reloads for it. */
const LOOK_AGAIN_MS = 10_000;

export function createIssueChat(
  place: Place,
  rest: Rest & Deleting,
  engineFor: (listener: Listener) => Engine,
): IssueChat {
  const state = createStore<IssueChatState>({ status: 'loading', thread: undefined, refusal: '' });
  let engine: Engine | undefined;
  let release = (): void => undefined;
  let timer = 0;
  let stopped = false;

  const issue = `/issues/${encodeURIComponent(place.issueKey)}`;
  const invitations = `${issue}/invitations`;

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    state.set({ refusal: '' });
    try {
      await act();
      return true;
    } catch (problem) {
      state.set({ refusal: problem instanceof Refused ? problem.message : say.lifeFailed });
      return false;
    }
  }

  async function look(): Promise<void> {
    clearTimeout(timer);
    try {
      const { id } = await rest.get<Conversation>(`${issue}/conversation`);
      if (!stopped) show(id);
    } catch (problem) {
      if (stopped) return;
      state.set({ status: statusOf(problem) });
      timer = window.setTimeout(() => void whenSeen(), LOOK_AGAIN_MS);
    }
  }

  function whenSeen(): Promise<void> | void {
    if (document.visibilityState === 'visible') return look();
    timer = window.setTimeout(() => void whenSeen(), LOOK_AGAIN_MS);
  }

  function show(id: string) {
    clearTimeout(timer);
    engine ??= engineFor({
      conversation: () => undefined,
      entry: () => undefined,
      read: () => undefined,
      availability: () => undefined,
      up: () => undefined,
      down: () => undefined,
    });
    const held = engine.thread(id);
    ({ release } = held);
    state.set({ status: 'ready', thread: held.thread });
  }

  return {
    state,
    start: () => void look(),
    look,
    act: (act, body) => attempt(async () => state.get().thread?.act(act, body)),
    invite: async () => {
      await attempt(async () => {
        const { id } = await rest.post<Conversation>(invitations, {});
        if (!state.get().thread) show(id);
        state.get().thread?.reload();
      });
    },
    uninvite: async () => {
      await attempt(() => rest.delete(invitations));
      state.get().thread?.reload();
    },
    async services() {
      const id = state.get().thread?.id ?? '';
      return (await rest.get<{ services: Service[] }>(`/conversations/${id}/services`)).services;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      release();
      engine?.stop();
    },
  };
}

function statusOf(problem: unknown): IssueChatState['status'] {
  if (!(problem instanceof Refused)) return 'failed';
  if (problem.loggedOut) return 'loggedOut';
  return problem.status === 404 ? 'none' : 'failed';
}
