/** Declined in the panel or at the desk: told to the server after a few seconds, in which one may think again (ux.md 6.1). */
import { createStore, type Store } from '../../shared/store';
import { failureOf } from './failure';

export const UNDO_MS = 5_000;

export interface DecliningState {
  /** Declined here, and not told yet. */
  ids: readonly string[];
  /** Why the server did not take it, in words for a person: the offer still stands. */
  failed: Readonly<Record<string, string>>;
}

export interface Declining {
  readonly state: Store<DecliningState>;
  /** @returns whether it was told in the end */
  decline(id: string, reason?: string): Promise<boolean>;
  undo(id: string): void;
  /** The page goes: what was declined stays so. */
  leave(): void;
}

interface Around {
  send(id: string, reason: string): Promise<unknown>;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
}

interface Pending {
  timer: number;
  reason: string;
  end: (isTold: boolean) => void;
}

export function createDeclining({ send, later, cancel }: Around): Declining {
  const state = createStore<DecliningState>({ ids: [], failed: {} });
  const pending = new Map<string, Pending>();

  const take = (id: string) => {
    const found = pending.get(id);
    if (found) cancel(found.timer);
    pending.delete(id);
    return found;
  };
  const show = (id: string, why = '') => {
    const { ids, failed } = state.get();
    const others = Object.entries(failed).filter(([it]) => it !== id);
    state.set({
      ids: ids.filter((it) => it !== id),
      failed: Object.fromEntries(why ? [...others, [id, why]] : others),
    });
  };
  const go = async (id: string) => {
    const found = take(id);
    if (!found) return;
    // Until the server has taken it, it does not come back for a moment.
    try {
      await send(id, found.reason);
      show(id);
      found.end(true);
    } catch (problem) {
      show(id, failureOf(problem));
      found.end(false);
    }
  };

  return {
    state,
    decline(id, reason = '') {
      if (state.get().ids.includes(id)) return Promise.resolve(false);
      show(id);
      state.set({ ids: [...state.get().ids, id] });
      return new Promise((end) => {
        pending.set(id, { timer: later(() => void go(id), UNDO_MS), reason, end });
      });
    },
    undo(id) {
      // What is on its way already cannot be taken back.
      const found = take(id);
      if (!found) return;
      show(id);
      found.end(false);
    },
    leave: () => [...pending.keys()].forEach((id) => void go(id)),
  };
}
