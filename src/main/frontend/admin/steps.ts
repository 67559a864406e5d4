/** The five steps to a first chat, as the server sees them: what is done is what is stored, not what is typed. */
import { createStore, type Store } from '../shared/store';

export interface Step {
  id: string;
  done: boolean;
  /** What there is, or what lacks, in the reader's language. */
  detail: string;
}

export interface Steps {
  readonly state: Store<{ steps: readonly Step[]; minutesLeft: number }>;
  ask(): Promise<void>;
}

export function createSteps(rest: { get<T>(path: string): Promise<T> }, project: string): Steps {
  const state = createStore({ steps: [] as readonly Step[], minutesLeft: 0 });
  return {
    state,
    async ask() {
      if (!project) return;
      // Without an answer the pages do without: the steps help, they do not decide.
      const answer = await rest
        .get<{ steps: Step[]; minutesLeft: number }>(`/admin/projects/${project}/start`)
        .catch(() => undefined);
      if (answer) state.set(answer);
    },
  };
}
