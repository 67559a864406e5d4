/** What the customer was promised: picked up within so many minutes of asking (R36). */
import * as say from 'guichet:messages';
import { daysBefore } from '../shared/times';
import type { Conversation } from '../shared/wire';

export interface Promised {
  by: Date;
  missed: boolean;
  text: string;
}

/**
 * Nothing while nothing was promised, or once somebody has come.
 *
 * @param answered an agent has spoken already: it was picked up, and waits again because the customer wrote on
 */
export function promiseOf(
  { state, resolved, createdAt, waiting }: Conversation,
  pickUpMinutes: number | undefined,
  now: Date,
  answered = false,
): Promised | undefined {
  const waits = !resolved && (state === 'requested' || state === 'offered');
  const told = waiting?.pickUpBefore;
  if (!waits || answered || (!told && !pickUpMinutes)) return undefined;
  const by = new Date(told ?? Date.parse(createdAt) + (pickUpMinutes ?? 0) * 60_000);
  const text =
    daysBefore(by, now) === 0 ? say.waitingBefore({ t: by }) : say.waitingBeforeDay({ d: by, t: by });
  return { by, missed: waiting?.missed ?? by.getTime() < now.getTime(), text };
}
