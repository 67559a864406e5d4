/** "Picked up before 10:42", with the day when it is another one. Always the pick-up, never the answer (R36). */
import * as say from 'guichet:messages';
import { daysBefore } from '../../shared/times';
import type { Waiting } from '../../shared/wire';

/** The place in the queue, once the queue has one. */
export const placeText = ({ position }: Waiting) =>
  position === undefined ? say.threadWaiting : say.waitingPosition({ n: position });

export function beforeText(pickUpBefore: string, now: number): string {
  const by = new Date(pickUpBefore);
  return daysBefore(by, new Date(now)) === 0
    ? say.waitingBefore({ t: by })
    : say.waitingBeforeDay({ d: by, t: by });
}
