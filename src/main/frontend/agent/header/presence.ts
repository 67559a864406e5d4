/** Whether this agent takes new conversations, where and until when, and who else does (R77, R82, M10, M11). */
import { Refused } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import type { Plan, PresenceNow } from '../../shared/wire-agent';

export interface PresenceState {
  now: PresenceNow | undefined;
  /** Being sent: what is shown already. */
  wish: Wish | undefined;
  /** The server cannot be asked: what is shown may be old. */
  failed: boolean;
  /** Why a wish was not taken, in words for a person. */
  refusal: string;
  ended: Ended | undefined;
}

export interface Wish {
  state: 'available' | 'away';
  projects: string[] | 'all';
  until?: string | undefined;
  /** Taken away by nothing; left out it stays. */
  plan?: Plan | null | undefined;
}

/** Her availability ended without her doing; `by` is who did it, empty for the time that she had set. */
export interface Ended {
  at: number;
  by: string;
}

export interface Presence {
  readonly state: Store<PresenceState>;
  /** An answer of the server's, to this page or to another of this browser's. */
  learn(now: PresenceNow): void;
  lost(): void;
  /** What is left out stays as it is. */
  choose(change: Partial<Wish>): Promise<void>;
  /** Goes back to available, for as long as she likes. */
  undo(): Promise<void>;
  forget(): void;
}

export interface Around {
  ask(): Promise<PresenceNow>;
  put(wish: Partial<Wish>): Promise<void>;
  now(): number;
  later(act: () => void, ms: number): number;
  /** The other pages of this browser are to know as well. */
  chosen(now: PresenceNow): void;
}

/** A flag stays so long (ux.md 6.1). */
export const FLAG_MS = 8_000;
/** Clocks differ, and answers take their way. */
const SLACK_MS = 3_000;

export const isAvailable = ({ now, wish }: Pick<PresenceState, 'now' | 'wish'>) =>
  (wish ?? now)?.state === 'available';

export function createPresence(around: Around): Presence {
  const state = createStore<PresenceState>({
    now: undefined,
    wish: undefined,
    failed: false,
    refusal: '',
    ended: undefined,
  });
  /** Counts what she said here: an answer to an older question is not her latest word. */
  let said = 0;

  function learn(now: PresenceNow): void {
    const before = state.get().now;
    state.set({ now, failed: false });
    if (now.state === 'available') state.set({ ended: undefined });
    else if (before?.state === 'available') ended(before, now);
  }

  function ended({ until }: PresenceNow, { changedBy = '' }: PresenceNow): void {
    const isOver = until !== undefined && Date.parse(until) <= around.now() + SLACK_MS;
    if (!isOver && !changedBy) return;
    const one: Ended = { at: isOver ? Date.parse(until) : around.now(), by: isOver ? '' : changedBy };
    state.set({ ended: one });
    around.later(() => {
      if (state.get().ended === one) state.set({ ended: undefined });
    }, FLAG_MS);
  }

  async function choose(change: Partial<Wish>): Promise<void> {
    const { now, wish } = state.get();
    if (!now) return;
    const { state: current, projects, until } = wish ?? now;
    const next: Wish = { state: current, projects, until, ...change };
    const turn = ++said;
    state.set({ wish: next, refusal: '', ended: undefined });
    try {
      // Who keeps a plan leaves it to the plan what she is now.
      await around.put(change.plan ? { projects: next.projects, plan: change.plan } : next);
      const answered = await around.ask();
      if (turn !== said) return;
      // Away by her own doing: nothing ended by itself.
      state.set({ now: answered, wish: undefined, failed: false });
      around.chosen(answered);
    } catch (problem) {
      if (turn !== said) return;
      const refusal = problem instanceof Refused ? problem.message : '';
      state.set({ wish: undefined, refusal, failed: !refusal });
    }
  }

  return {
    state,
    learn(now) {
      if (!state.get().wish) learn(now);
    },
    lost: () => state.set({ failed: true }),
    choose,
    undo: () => choose({ state: 'available', until: undefined }),
    forget: () => state.set({ ended: undefined }),
  };
}
