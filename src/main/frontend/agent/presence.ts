/** Whether this agent takes new conversations, and how many do. An open page keeps her word good (R158). */
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';

export interface PresenceState {
  state: 'available' | 'away' | undefined;
  /** How many agents are available. */
  available: number;
  busy: boolean;
  failed: boolean;
}

export interface Presence {
  readonly state: Store<PresenceState>;
  start(): void;
  choose(state: 'available' | 'away'): Promise<void>;
  stop(): void;
}

type Answer = Pick<PresenceState, 'state' | 'available'>;

/** Twice within the 45 seconds for which a word is good. */
const RENEW_MS = 20_000;

export function createPresence(rest: Rest): Presence {
  const state = createStore<PresenceState>({ state: undefined, available: 0, busy: false, failed: false });
  let timer = 0;

  async function ask(): Promise<void> {
    try {
      const { state: now, available } = await rest.get<Answer>('/me/presence');
      state.set({ state: now, available, failed: false });
    } catch {
      state.set({ failed: true });
    }
  }

  return {
    state,
    start() {
      void ask();
      timer = window.setInterval(() => void ask(), RENEW_MS);
    },
    async choose(wanted) {
      if (state.get().busy || state.get().state === wanted) return;
      state.set({ busy: true });
      try {
        await rest.put('/me/presence', { state: wanted, projects: 'all' });
        await ask();
      } catch {
        state.set({ failed: true });
      }
      state.set({ busy: false });
    },
    stop() {
      clearInterval(timer);
    },
  };
}
