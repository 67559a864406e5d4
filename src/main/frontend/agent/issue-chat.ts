/** The conversation of one issue: looked up, looked up again while there is none, and its thread once there is. */
import { type Deleting, Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Conversation } from '../shared/wire';
import type { Engine, Listener } from '../thread';
import { type AgentChat, attempted, createAgentChat } from './conversation/chat';
import type { Place } from './place';

export interface IssueChatState {
  status: 'loading' | 'none' | 'failed' | 'loggedOut' | 'ready';
  chat: AgentChat | undefined;
  /** The invitation is on its way. */
  inviting: boolean;
  /** Why no chat could be begun, in words for a person. */
  refusal: string;
  code: string;
}

export interface IssueChat {
  readonly state: Store<IssueChatState>;
  start(): void;
  look(): Promise<void>;
  /** Invites the issue's reporter to chat. */
  invite(): Promise<void>;
  stop(): void;
}

/** A conversation may begin on an issue that is open in a tab; nobody reloads for it. */
const LOOK_AGAIN_MS = 10_000;

export function createIssueChat(
  place: Place,
  rest: Rest & Deleting,
  engineFor: (listener: Listener) => Engine,
): IssueChat {
  const state = createStore<IssueChatState>({
    status: 'loading',
    chat: undefined,
    inviting: false,
    refusal: '',
    code: '',
  });
  let engine: Engine | undefined;
  let release = (): void => undefined;
  let timer = 0;
  let stopped = false;

  const issue = `/issues/${encodeURIComponent(place.issueKey)}`;
  async function look(): Promise<void> {
    clearTimeout(timer);
    try {
      const { id } = await rest.get<Conversation>(`${issue}/conversation`);
      show(id);
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
    // Somebody has left the issue while the invitation was on its way.
    if (stopped) return;
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
    state.set({ status: 'ready', chat: createAgentChat(held.thread, rest, place.issueKey) });
  }

  return {
    state,
    start: () => void look(),
    look,
    async invite() {
      const { chat, inviting } = state.get();
      if (inviting) return;
      state.set({ inviting: true });
      if (chat) await chat.invite();
      else
        await attempted(state, async () =>
          show((await rest.post<Conversation>(`${issue}/invitations`, {})).id),
        );
      state.set({ inviting: false });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      state.get().chat?.stop();
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
