/**
 * Lets a scene have the browser to itself although many stand on one page: storage, channels and locks of its own.
 *
 * The widget shares all three between the pages of one person on purpose, and would do so between scenes.
 */
export function alone(): void {
  const scope = `${Math.random()}:`;
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(window, name, { value: memory(), configurable: true });
  }
  const { BroadcastChannel: Shared } = window;
  window.BroadcastChannel = class extends Shared {
    constructor(name: string) {
      super(scope + name);
    }
  };
  const { locks } = navigator;
  const request = locks.request.bind(locks) as (name: string, ...rest: unknown[]) => Promise<unknown>;
  locks.request = (name: string, ...rest: unknown[]) => request(scope + name, ...rest);
}

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
