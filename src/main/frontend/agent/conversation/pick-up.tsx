/** How long there is to analyse and direct a request, in the words of the promise; done once it is qualified (R36). */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { clock } from '../../shared/times';
import { useNow } from '../../shared/use-now';
import type { Conversation } from '../../shared/wire';
import type { Counting } from '../../shared/wire-agent';

export interface PickUpSight {
  is: 'running' | 'late' | 'done';
  minutes: number;
  /** Of the time that there was; only while it runs. */
  left: number;
  /** Under a fifth of it. */
  near: boolean;
}

const MINUTE = 60_000;
const NEAR = 0.2;

/** Open time in milliseconds: a closed night, a weekend and a holiday count for nothing. */
function spent({ at, spentSeconds, open }: Counting, now: number): number {
  const counted = Date.parse(at);
  return open
    .map(({ from, to }) => Math.min(now, Date.parse(to)) - Math.max(counted, Date.parse(from)))
    .filter((length) => length > 0)
    .reduce((sum, length) => sum + length, spentSeconds * 1000);
}

export function pickUpOf(conversation: Conversation, now: number): PickUpSight | undefined {
  const { pickUp, createdAt, resolved } = conversation;
  if (!pickUp) return undefined;
  if (pickUp.doneAt) {
    const minutes =
      pickUp.minutes ?? Math.round((Date.parse(pickUp.doneAt) - Date.parse(createdAt)) / MINUTE);
    return { is: 'done', minutes, left: 0, near: false };
  }
  const { before, counting } = pickUp;
  if (!before || !counting || resolved) return undefined;
  const promised = counting.promisedMinutes * MINUTE;
  const rest = promised - spent(counting, now);
  // The promise is told to the minute, rounded up: within it, nobody is late.
  if (pickUp.missed || now >= Date.parse(before)) {
    return { is: 'late', minutes: Math.max(1, Math.ceil(-rest / MINUTE)), left: 0, near: true };
  }
  const left = Math.max(0, rest) / promised;
  return { is: 'running', minutes: Math.max(1, Math.ceil(rest / MINUTE)), left, near: left < NEAR };
}

export function pickUpText({ is, minutes }: PickUpSight): string {
  if (is === 'done') return say.agentPickedUp({ n: minutes });
  return is === 'late' ? say.agentPickUpLate({ n: minutes }) : say.agentPickUpLeft({ n: minutes });
}

/** A circle that empties; the words beside it tell the same. */
export function PickUpRing({ left, near }: Pick<PickUpSight, 'left' | 'near'>) {
  const length = 2 * Math.PI * 7;
  return (
    <svg class={near ? 'ring ring--near' : 'ring'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="7" stroke-dasharray={`${left * length} ${length}`} />
    </svg>
  );
}

export function PickUp({ conversation, now: serverNow }: { conversation: Conversation; now: () => number }) {
  const sight = pickUpOf(conversation, useNow(10_000, serverNow).getTime());
  if (!sight) return null;
  const { before } = conversation.pickUp ?? {};
  return (
    <p class={`pickup pickup--${sight.near ? 'near' : sight.is}`} title={before && clock(new Date(before))}>
      {sight.is === 'running' && !sight.near ? (
        <PickUpRing {...sight} />
      ) : (
        <Icon name={sight.is === 'done' ? 'check' : 'warning'} />
      )}
      <span>{pickUpText(sight)}</span>
    </p>
  );
}
