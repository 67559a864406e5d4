/** Whether this agent takes new conversations, where chat is on, and who else is there to take one over. */
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { PresenceNow } from '../shared/wire-agent';

export interface Presence {
  readonly state: Store<Partial<PresenceNow>>;
  ask(): Promise<void>;
  resume(): Promise<void>;
}

export function createPresence(rest: Pick<Rest, 'get' | 'put'>): Presence {
  const state = createStore<Partial<PresenceNow>>({});

  async function ask(): Promise<void> {
    try {
      state.set(await rest.get<PresenceNow>('/me/presence'));
    } catch {
      // Asked again with the next event about it.
    }
  }

  return {
    state,
    ask,
    async resume() {
      try {
        await rest.put('/me/presence', { state: 'available', projects: 'all' });
      } finally {
        await ask();
      }
    },
  };
}
