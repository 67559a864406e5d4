/** The promise to the customer: how long it still runs, or what became of it (R36, B5). */
import * as say from 'guichet:messages';
import { PickUpRing, pickUpOf, pickUpText } from '../agent/conversation/pick-up';
import { Icon } from '../shared/icons';
import { clock } from '../shared/times';
import { useNow } from '../shared/use-now';
import type { Conversation } from '../shared/wire';

export function PickUpCard({ conversation, now }: { conversation: Conversation; now: () => number }) {
  const sight = pickUpOf(conversation, useNow(5_000, now).getTime());
  if (!sight) return null;
  const { before, doneAt } = conversation.pickUp ?? {};
  const words =
    sight.is === 'running' && sight.near ? say.deskPickUpLeft({ n: sight.minutes }) : pickUpText(sight);
  return (
    <section class="data" aria-label={say.deskPickUp}>
      <h3 class="data__title">{say.deskPickUp}</h3>
      <div class={`promise promise--${sight.near ? 'near' : sight.is}`}>
        {sight.is === 'running' ? (
          <PickUpRing {...sight} />
        ) : (
          <Icon name={sight.is === 'done' ? 'check' : 'warning'} />
        )}
        <p>
          <b>{sight.is === 'running' && !sight.near ? say.deskLeft({ n: sight.minutes }) : words}</b>
          <small>
            {sight.is === 'done'
              ? doneAt && say.deskPickUpDone({ t: new Date(doneAt) })
              : before && say.deskPickUpBefore({ time: clock(new Date(before)) })}
          </small>
        </p>
      </div>
    </section>
  );
}
