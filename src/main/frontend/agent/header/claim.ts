/**
 * All tabs of a browser show an offer, one of them sounds: the one that is looked at, else the quickest.
 *
 * Who would sound leaves its name in the browser's storage and looks again a moment later; the last name counts.
 */
import type { Keep } from '../../shared/keep';

const PREFIX = 'alerted.';
/** Longer than the tabs of a browser take to hear of the same event. */
const SETTLE_MS = 120;
const HIDDEN_MS = 250;
/** What was claimed long ago is swept away. */
const OLD_MS = 60 * 60_000;

export interface Claiming {
  tab: string;
  keep: Keep;
  now(): number;
  looks(): boolean;
  later(act: () => void, ms: number): unknown;
}

/** @param act is called in one tab alone for a matter of this name */
export function claim({ tab, keep, now, looks, later }: Claiming, matter: string, act: () => void): void {
  const name = PREFIX + matter;
  const attempt = () => {
    if (keep.read(name) !== undefined) return;
    const mark = `${now()} ${tab}`;
    keep.write(name, mark);
    later(() => {
      if (keep.read(name) === mark) act();
    }, SETTLE_MS);
  };
  keep.names(PREFIX).forEach((old) => {
    if (Number.parseInt(keep.read(old) ?? '', 10) < now() - OLD_MS) keep.write(old, undefined);
  });
  if (looks()) attempt();
  else later(attempt, HIDDEN_MS);
}
