/** While nobody has come yet: the place in the queue, what was promised, and that one need not sit and wait. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import type { Conversation, Waiting } from '../../shared/wire';
import type { Thread } from '../shapes';
import { ActButton, Problem } from './act-button';
import { useActing } from './acting';
import { may } from './life';
import { beforeText, placeText } from './promise';
import { Ring } from './ring';

interface Props {
  thread: Thread;
  conversation: Conversation;
  waiting: Waiting;
  now: number;
}

export function WaitingCard({ thread, conversation, waiting, now }: Props) {
  const acting = useActing(thread);
  const { pickUpBefore, missed, estimateMinutes, offered, since } = waiting;
  const began = Date.parse(since);
  return (
    <div class={missed ? 'card card--warning waiting' : 'card waiting'}>
      {missed || !pickUpBefore ? (
        <Icon name="clock" />
      ) : (
        <Ring part={(now - began) / (Date.parse(pickUpBefore) - began)} />
      )}
      <div class="waiting__words">
        <p class="card__title">{placeText(waiting)}</p>
        {!missed && pickUpBefore && <p>{beforeText(pickUpBefore, now)}</p>}
        {!missed && estimateMinutes !== undefined && (
          <p class="card__more">{say.waitingEstimate({ m: estimateMinutes })}</p>
        )}
        {missed && <p>{say.waitingMissed}</p>}
      </div>
      {missed && may(conversation, 'ticket') && (
        <div class="card__acts">
          <ActButton acting={acting} act="ticket">
            {say.lifeTicket}
          </ActButton>
        </div>
      )}
      <Problem acting={acting} />
      <p class="waiting__keep-on">{say.waitingKeepOn}</p>
      {offered && (
        <p class="waiting__offered">
          <Icon name="person" />
          {say.waitingOffered}
        </p>
      )}
    </div>
  );
}
