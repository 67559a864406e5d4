/** What an offer's card is made of. */
import * as say from 'guichet:messages';
import { Avatar } from '../../shared/avatar';
import { Icon } from '../../shared/icons';
import { clock as asClock } from '../../shared/times';
import type { Conversation } from '../../shared/wire';
import { FLAG } from './drawings';

/** What an offer lasts where its project says nothing else. */
const USUAL_SECONDS = 120;

interface Time {
  until: number;
  now: number;
}

export function Progress({ until, now, seconds = USUAL_SECONDS }: Time & { seconds?: number | undefined }) {
  const part = Math.min(1, Math.max(0, until - now) / (seconds * 1000));
  return <i class="card__progress" style={{ '--left': String(part) }} />;
}

/** Minutes and seconds; who hears it is told when it begins, not each second. */
export function Left({ until, now }: Time) {
  const seconds = Math.max(0, Math.round((until - now) / 1000));
  return (
    <span class="card__left" role="timer" aria-live="off">
      <Icon name="clock" />
      <span class="g-hidden">{say.offerLeft} </span>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}

export function Who({ conversation }: { conversation: Conversation }) {
  const { customer, customerOnline, topic, module } = conversation;
  const name = customer?.name ?? '';
  const facts = [topic?.name, module?.name, customer?.language && languageName(customer.language)];
  return (
    <div class="who">
      <span class={customerOnline ? 'face face--available' : 'face'}>
        <Avatar name={name} picture={customer?.avatar} />
      </span>
      <p>
        <b>{name}</b>
        {customer?.organisation && ` · ${customer.organisation}`}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </p>
    </div>
  );
}

export function PickUpBy({ conversation }: { conversation: Conversation }) {
  const { pickUp, waiting, offer } = conversation;
  const before = pickUp?.before ?? waiting?.pickUpBefore;
  if (!before && !offer?.to.length) return null;
  return (
    <div class="promise">
      <Icon d={FLAG} />
      <p>
        {before && <Before at={new Date(before)} />}
        {offer && offer.to.length > 0 && <small>{say.offerTo({ agents: listed(offer.to) })}</small>}
      </p>
    </div>
  );
}

/** The time stands out in the sentence, wherever the language has it. */
function Before({ at }: { at: Date }) {
  const time = asClock(at);
  const [head = '', ...tail] = say.offerBefore({ t: at }).split(time);
  return (
    <>
      {head}
      {tail.length > 0 && <b>{time}</b>}
      {tail.join(time)}
    </>
  );
}

const listed = (names: string[]) => new Intl.ListFormat(say.locale).format(names);

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(say.locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
