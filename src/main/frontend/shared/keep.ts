/**
 * Small things kept in the browser for one person: drafts on the device, the window's place in the tab.
 *
 * Another person who logs in on the same device finds nothing of the first. Where the browser refuses storage, things
 * are kept for as long as the page lives.
 */

export interface Keep {
  read(name: string): string | undefined;
  write(name: string, value: string | undefined): void;
  /** What is kept in the browser whose name begins so. */
  names(start: string): string[];
  /** Tells of changes that other tabs of this person made. */
  watch(changed: (name: string, value: string | undefined) => void): () => void;
}

const PREFIX = 'guichet.';

/** No person's keys begin as another's do: the encoded name holds no colon. */
export const keyOf = (person: string, name: string) => `${PREFIX}${encodeURIComponent(person)}:${name}`;

export function keepFor(person: string, store: Storage | undefined, view: EventTarget = window): Keep {
  const memory = new Map<string, string>();
  const prefix = keyOf(person, '');
  const guarded = <T>(act: (storage: Storage) => T) => unlessRefused(() => store && act(store));

  guarded((storage) => {
    Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX) && !key.startsWith(prefix))
      .forEach((key) => storage.removeItem(key));
  });

  return {
    read: (name) => memory.get(name) ?? guarded((storage) => storage.getItem(prefix + name)) ?? undefined,
    write: (name, value) => {
      memory.delete(name);
      if (value === undefined) guarded((storage) => storage.removeItem(prefix + name));
      else if (!guarded((storage) => (storage.setItem(prefix + name, value), true))) memory.set(name, value);
    },
    names: (start) =>
      (guarded(Object.keys) ?? [])
        .filter((key) => key.startsWith(prefix + start))
        .map((key) => key.slice(prefix.length)),
    watch: (changed) => {
      const heard = (event: Event) => {
        const { key, newValue, storageArea } = event as StorageEvent;
        if (storageArea === store && key?.startsWith(prefix)) {
          changed(key.slice(prefix.length), newValue ?? undefined);
        }
      };
      view.addEventListener('storage', heard);
      return () => view.removeEventListener('storage', heard);
    },
  };
}

/** The browser's storage, or nothing where a setting of the browser forbids even to look. */
export function storageOf(view: Window, kind: 'localStorage' | 'sessionStorage'): Storage | undefined {
  return unlessRefused(() => view[kind]);
}

/** What a setting of the browser, or a full store, may forbid. */
export function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
