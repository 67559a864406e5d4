/** Declined at the desk: said to the server after a few seconds, in which one may think again (ux.md 6.1). */
import { createStore, type Store } from '../shared/store';

export const UNDO_MS = 5_000;

export interface Declining {
  readonly state: Store<{ ids: readonly string[] }>;
  decline(id: string): void;
  undo(id: string): void;
  /** The page goes: what was declined stays so. */
  leave(): void;
}

interface Around {
  send(id: string): Promise<void>;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
}

export function createDeclining({ send, later, cancel }: Around): Declining {
  const state = createStore<{ ids: readonly string[] }>({ ids: [] });
  const timers = new Map<string, number>();

  const forget = (id: string) => {
    cancel(timers.get(id) ?? 0);
    timers.delete(id);
    state.set({ ids: state.get().ids.filter((it) => it !== id) });
  };
  const go = async (id: string) => {
    cancel(timers.get(id) ?? 0);
    timers.delete(id);
    // Until the server has taken it, it does not come back for a moment.
    await send(id).catch(() => undefined);
    forget(id);
  };

  return {
    state,
    decline(id) {
      if (state.get().ids.includes(id)) return;
      state.set({ ids: [...state.get().ids, id] });
      timers.set(
        id,
        later(() => void go(id), UNDO_MS),
      );
    },
    undo: forget,
    leave: () => [...timers.keys()].forEach((id) => void go(id)),
  };
}
