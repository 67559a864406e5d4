/** What the data column shows of one conversation besides the conversation itself; each part may be missing. */
import { Refused, type Rest } from '../shared/rest';
import { createStore, type Store } from '../shared/store';
import type { CustomerFacts, Qualification } from '../shared/wire-agent';

export type FieldName = 'assignee' | 'priority' | 'component' | 'transition';

export interface FactsState {
  status: 'loading' | 'ready';
  request: Qualification | undefined;
  customer: CustomerFacts | undefined;
  /** What became of the last change of a field. */
  told: Partial<Record<FieldName, { saved: boolean; reason: string } | undefined>>;
  busy: FieldName | undefined;
}

export interface Facts {
  readonly state: Store<FactsState>;
  /** @param filed whether there is a request whose fields can be asked for */
  load(filed?: boolean): Promise<void>;
  save(field: FieldName, value: string): Promise<void>;
}

export function createFacts(id: string, rest: Pick<Rest, 'get' | 'put'>): Facts {
  const path = `/conversations/${encodeURIComponent(id)}`;
  const state = createStore<FactsState>({
    status: 'loading',
    request: undefined,
    customer: undefined,
    told: {},
    busy: undefined,
  });
  let asked = 0;

  const got = <T>(part: string) => rest.get<T>(`${path}/${part}`).catch(() => undefined);

  async function load(filed = true): Promise<void> {
    const mine = ++asked;
    const [request, customer] = await Promise.all([
      filed ? got<Qualification>('qualification') : undefined,
      got<CustomerFacts>('customer'),
    ]);
    if (mine !== asked) return;
    const known = state.get();
    state.set({
      status: 'ready',
      request: request ?? known.request,
      customer: customer ?? known.customer,
    });
  }

  const tell = (field: FieldName, saved: boolean, reason = '') => {
    state.set({ busy: undefined, told: { ...state.get().told, [field]: { saved, reason } } });
  };

  return {
    state,
    load,
    async save(field, value) {
      state.set({ busy: field, told: { ...state.get().told, [field]: undefined } });
      try {
        await rest.put(`${path}/fields`, { [field]: value });
        await load();
        tell(field, true);
      } catch (problem) {
        await load();
        tell(field, false, problem instanceof Refused ? problem.message : '');
      }
    },
  };
}
