/** One conversation as an agent works on it, wherever she does: her acts, her note, and why an act did not happen. */
import { Refused, type Deleting, type Rest } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import { uuid } from '../../shared/uuid';
import type { Thread } from '../../thread';
import { createDraft, type Draft } from '../../thread/draft';
import { failureOf } from './failure';

export interface AgentChat {
  readonly thread: Thread;
  readonly rest: Rest & Deleting;
  /** Where its calls go. */
  readonly path: string;
  readonly state: Store<AgentChatState>;
  /** What she writes for her colleagues alone; nobody is told that she does. */
  readonly note: Draft;
  /** @returns whether it happened */
  act(act: string, body?: object): Promise<boolean>;
  addNote(): Promise<boolean>;
  /** Has the request made, where it is to come later; nothing to do where it is there. */
  file(): Promise<void>;
  /** Invites the request's reporter to chat, and takes that back. */
  invite(): Promise<void>;
  uninvite(): Promise<void>;
  /** Whom to send elsewhere to. */
  services(): Promise<readonly Service[]>;
  stop(): void;
}

export interface AgentChatState {
  /** Why the last act was refused, in words for a person. */
  refusal: string;
  /** What the refusal is called on the wire. */
  code: string;
}

export interface Service {
  id: string;
  name: string;
  contact: string;
}

/** @param issueKey where it is known before the conversation is */
export function createAgentChat(thread: Thread, rest: Rest & Deleting, issueKey = ''): AgentChat {
  const path = `/conversations/${encodeURIComponent(thread.id)}`;
  const state = createStore<AgentChatState>({ refusal: '', code: '' });
  const note = createDraft(`note.${thread.id}`, thread.keep, {
    now: Date.now,
    typed: () => undefined,
    changed: () => state.set({}),
  });
  /** The same for every try of the same words, so that a note is there once. */
  let tried = { clientId: uuid(), text: '' };

  const attempt = (act: () => Promise<unknown>) => attempted(state, act);
  const invitations = () => `/issues/${thread.state.get().conversation?.requestKey ?? issueKey}/invitations`;

  return {
    thread,
    rest,
    path,
    state,
    note,
    act: (act, body) =>
      attempt(() =>
        thread.act(act, body).catch((problem: unknown) => {
          // Only the answer was lost on its way: the conversation is hers.
          if (act !== 'accept' || problem instanceof Refused || !isMine(thread)) throw problem;
        }),
      ),
    async addNote() {
      const text = note.text();
      if (tried.text !== text) tried = { clientId: uuid(), text };
      const isThere = await attempt(() => rest.post(`${path}/notes`, tried));
      if (!isThere) return false;
      tried = { clientId: uuid(), text: '' };
      if (note.text() === text) note.write('');
      thread.reload();
      return true;
    },
    async file() {
      if (thread.state.get().conversation?.requestKey) return;
      await rest.post(`${path}/request`, {});
      thread.reload();
    },
    async invite() {
      await attempt(() => rest.post(invitations(), {}));
      thread.reload();
    },
    async uninvite() {
      await attempt(() => rest.delete(invitations()));
      thread.reload();
    },
    services: async () => (await rest.get<{ services: Service[] }>(`${path}/services`)).services,
    stop: note.stop,
  };
}

function isMine({ state }: Thread): boolean {
  const { agent, viewer } = state.get().conversation ?? {};
  return agent?.key !== undefined && agent.key === viewer?.key;
}

/** @returns whether it happened; why not stands in the state */
export async function attempted(
  state: { set(change: AgentChatState): void },
  act: () => Promise<unknown>,
): Promise<boolean> {
  state.set({ refusal: '', code: '' });
  try {
    await act();
    return true;
  } catch (problem) {
    state.set({ refusal: failureOf(problem), code: problem instanceof Refused ? problem.code : '' });
    return false;
  }
}
