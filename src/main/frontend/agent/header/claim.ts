/**
 * All tabs of a browser show an offer, one of them sounds: the one that is looked at, else the quickest.
 *
 * Who would sound leaves its name in the browser's storage and looks again a moment later; the last name counts.
 */
import type { Notes } from './timed';

/** Longer than the tabs of a browser take to hear of the same event. */
const SETTLE_MS = 120;
const HIDDEN_MS = 250;

export interface Claiming {
  tab: string;
  notes: Notes;
  looks(): boolean;
  later(act: () => void, ms: number): unknown;
}

/** @param act is called in one tab alone for a matter of this name */
export function claim({ tab, notes, looks, later }: Claiming, matter: string, act: () => void): void {
  const attempt = () => {
    if (notes.of(matter) !== undefined) return;
    notes.mark(matter, tab);
    later(() => {
      if (notes.of(matter) === tab) act();
    }, SETTLE_MS);
  };
  if (looks()) attempt();
  else later(attempt, HIDDEN_MS);
}
