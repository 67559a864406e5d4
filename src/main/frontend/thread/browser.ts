/** The engine in a real browser. */
import type { Keep } from '../shared/keep';
import type { Rest } from '../shared/rest';
import { uuid } from '../shared/uuid';
import { connect, type Ether } from './connection';
import type { Connect, Tabs } from './feed';
import { createEngine, type Engine, type Listener } from './engine';

export interface Here {
  contextPath: string;
  /** Who is logged in, and where the topics differ; tabs of one person share a connection. */
  person: string;
  rest: Rest;
  keep: Keep;
}

const looks = () => document.visibilityState === 'visible';

const ether: Ether = {
  now: Date.now,
  pollsUntil: 0,
  fetch: (input, init) => fetch(input, init),
  later: (act, ms) => window.setTimeout(act, ms),
  cancel: (timer) => {
    clearTimeout(timer);
  },
  looked: looks,
  awake(act) {
    addEventListener('online', act);
    document.addEventListener('visibilitychange', act);
    return () => {
      removeEventListener('online', act);
      document.removeEventListener('visibilitychange', act);
    };
  },
  cut(act) {
    addEventListener('offline', act);
    return () => {
      removeEventListener('offline', act);
    };
  },
};

function watchLooks(act: (gone: boolean) => void): () => void {
  const changed = ({ type }: Event) => act(type === 'pagehide');
  const kinds = ['visibilitychange', 'pagehide', 'pageshow'];
  kinds.forEach((kind) => addEventListener(kind, changed));
  return () => kinds.forEach((kind) => removeEventListener(kind, changed));
}

/** How a page of this person's finds her other tabs. */
export const tabsOf = (person: string): Tabs => ({
  // Both are missing on pages served over plain HTTP from another machine, and in old browsers.
  locks: (navigator as Partial<Navigator>).locks,
  channel: 'BroadcastChannel' in window ? new BroadcastChannel(`guichet.${person}`) : undefined,
  id: uuid(),
  looks,
  watch: watchLooks,
});

export const connectTo =
  (contextPath: string): Connect =>
  (topics, heard, looked) =>
    connect(`${contextPath}/plugins/servlet/guichet`, topics, heard, Object.assign(ether, { looked }));

export function startEngine(here: Here, listener: Listener): Engine {
  return createEngine(
    {
      rest: here.rest,
      keep: here.keep,
      person: here.person,
      now: Date.now,
      later: ether.later,
      cancel: ether.cancel,
      uuid,
      connect: connectTo(here.contextPath),
      tabs: tabsOf(here.person),
    },
    listener,
  );
}
