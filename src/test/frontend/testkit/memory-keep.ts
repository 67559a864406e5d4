/** What a device keeps for one person, shared by the tabs of a test. */
import type { Keep } from '../../../main/frontend/shared/keep';

export interface Device {
  tab(): Keep;
  /** As another person's login does. */
  clear(): void;
}

export function device(): Device {
  const kept = new Map<string, string>();
  const tabs = new Set<Set<(name: string, value: string | undefined) => void>>();
  return {
    tab() {
      const watchers = new Set<(name: string, value: string | undefined) => void>();
      tabs.add(watchers);
      return {
        read: (name) => kept.get(name),
        names: (start) => [...kept.keys()].filter((name) => name.startsWith(start)),
        write(name, value) {
          if (value === undefined) kept.delete(name);
          else kept.set(name, value);
          tabs.forEach((others) => {
            if (others !== watchers) others.forEach((changed) => changed(name, value));
          });
        },
        watch(changed) {
          watchers.add(changed);
          return () => watchers.delete(changed);
        },
      };
    },
    clear() {
      const names = [...kept.keys()];
      kept.clear();
      tabs.forEach((watchers) =>
        watchers.forEach((changed) => names.forEach((name) => changed(name, undefined))),
      );
    },
  };
}
