/** Nobody can answer now: try again, or leave a ticket; both say what they do, and what happens without a choice. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { useFocusKept } from '../../shared/focus-kept';
import type { Conversation, Waiting } from '../../shared/wire';
import type { Thread } from '../shapes';
import { ActButton, Problem } from './act-button';
import { useActing } from './acting';
import { again, people } from './drawings';
import { may } from './life';
import { beforeText } from './promise';

interface Props {
  thread: Thread;
  conversation: Conversation;
  waiting: Waiting;
  retryMinutes: number;
  toComposer: () => void;
}

const RETRY = 'guichet-busy-retry';
const TICKET = 'guichet-busy-ticket';

export function BusyCard({ thread, conversation, waiting, retryMinutes, toComposer }: Props) {
  const acting = useActing(thread);
  const frame = useFocusKept<HTMLElement>(toComposer);
  const { pickUpBefore, choiceBy } = waiting;
  const ticket = [
    say.lifeBusyTicket,
    pickUpBefore && `${beforeText(pickUpBefore, thread.now())}.`,
    choiceBy && say.lifeBusyChoice({ u: new Date(choiceBy) }),
  ];

  return (
    <section ref={frame} class="card busy" aria-labelledby="guichet-busy">
      <span class="busy__icon">
        <Icon d={people} />
      </span>
      <h3 id="guichet-busy" class="card__title">
        {say.lifeBusyTitle}
      </h3>
      <p>{say.lifeBusy}</p>
      {may(conversation, 'retry') && (
        <>
          <ActButton acting={acting} act="retry" primary describedBy={RETRY}>
            <Icon d={again} />
            {say.newStart}
          </ActButton>
          <p id={RETRY} class="card__more">
            {say.lifeBusyRetry({ n: retryMinutes })}
          </p>
        </>
      )}
      {may(conversation, 'ticket') && (
        <>
          <ActButton acting={acting} act="ticket" describedBy={TICKET}>
            {say.lifeTicket}
          </ActButton>
          <p id={TICKET} class="card__more">
            {ticket.filter(Boolean).join(' ')}
          </p>
        </>
      )}
      <Problem acting={acting} />
    </section>
  );
}
