/** A value that views watch. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  watch(changed: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  const watchers = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      watchers.forEach((changed) => changed());
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState<unknown>();
  const shown = store.get();
  useLayoutEffect(() => {
    const changed = () => redraw({});
    if (store.get() !== shown) changed();
    return store.watch(changed);
  }, [store]);
  return shown;
}
