/** What the open window goes by in a portal: topics, charter, help, limits. Asked for when the window opens. */
import type { Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { Rules } from '../shared/wire';

export interface KnownRules {
  status: 'loading' | 'ready' | 'failed';
  rules: Rules | undefined;
}

export interface LearningRules {
  readonly known: Store<KnownRules>;
  /** What is known stays when it cannot be had again. */
  load(portal: string): Promise<void>;
}

export function learningRules(rest: Rest): LearningRules {
  const known = createStore<KnownRules>({ status: 'loading', rules: undefined });
  let asked = '';
  return {
    known,
    async load(portal) {
      if (portal !== asked) known.set({ rules: undefined });
      asked = portal;
      known.set({ status: 'loading' });
      try {
        const rules = await rest.get<Rules>(`/portals/${encodeURIComponent(portal)}/rules`);
        if (portal === asked) known.set({ status: 'ready', rules });
      } catch {
        if (portal === asked) known.set({ status: 'failed' });
      }
    },
  };
}
