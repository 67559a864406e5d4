/** Small notes that all tabs of a browser share for an hour: what was announced, what was seen to. */
import type { Keep } from '../../shared/keep';

export interface Notes {
  of(name: string): string | undefined;
  mark(name: string, what: string): void;
}

const KEPT_MS = 60 * 60_000;

export function notesIn(keep: Keep, prefix: string, now: () => number): Notes {
  const isOld = (value = '') => !(Number.parseInt(value, 10) > now() - KEPT_MS);
  keep
    .names(prefix)
    .filter((name) => isOld(keep.read(name)))
    .forEach((name) => keep.write(name, undefined));
  return {
    of: (name) => noted(keep.read(prefix + name)),
    mark: (name, what) => keep.write(prefix + name, `${now()} ${what}`),
  };
}

/** What stands in a kept value, without its time. */
export const noted = (value: string | undefined) => value?.replace(/^\d+ /, '');
