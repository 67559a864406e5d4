/** One conversation in the desk's list: who, when, the last word, where it stands, how long there is. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { PickUpRing, pickUpOf } from '../agent/conversation/pick-up';
import { Lozenge } from '../agent/conversation/lozenge';
import { Avatar } from '../shared/avatar';
import { wordsOf } from '../shared/entry-words';
import { columns } from './drawings';
import { Icon } from '../shared/icons';
import { fullTime, listTime } from '../shared/times';
import type { Conversation, Entry } from '../shared/wire';
import { isOwn } from '../thread/own';
import { isUnread } from './passes';
import { Countdown } from './countdown';

interface Props {
  conversation: Conversation;
  now: Date;
  isOpen: boolean;
  /** The one of the open ones that is worked in. */
  isChosen: boolean;
  offered: boolean;
  href: string;
  /** @param byKey whoever comes by the keyboard wants to write */
  open: (byKey: boolean) => void;
  /** Absent where there is nothing to stand beside, or no room. */
  openBeside: (() => void) | undefined;
  accept: () => void;
  decline: () => void;
  /** Not told to the server yet. */
  declined: boolean;
  undo: () => void;
  /** Why declining it failed. */
  problem: string | undefined;
}

export function Line(props: Props) {
  const { conversation, now, isOpen, isChosen, offered, href, open, openBeside } = props;
  const { customer, customerOnline, lastEntry, requestKey } = conversation;
  const name = customer?.name ?? '';
  const at = new Date(lastEntry.at);
  const unread = isUnread(conversation);
  const look = [
    'line',
    isOpen && 'line--open',
    isChosen && 'line--chosen',
    unread && 'line--unread',
    offered && 'line--offered',
  ];

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(event.detail === 0);
  };

  return (
    <li class={look.filter(Boolean).join(' ')} data-id={conversation.id}>
      <a class="line__link" href={href} aria-current={isOpen ? 'true' : undefined} onClick={onClick}>
        <span class={customerOnline ? 'line__face online' : 'line__face'}>
          <Avatar name={name} picture={customer?.avatar} />
        </span>
        <span class="line__row">
          <span class="line__who">
            <b>{name}</b>
            {customer?.organisation && <> · {customer.organisation}</>}
            {customerOnline && <span class="g-hidden">, {say.agentOnline}</span>}
          </span>
          {offered ? (
            <Countdown until={conversation.offer?.until ?? conversation.waiting?.stopsAt} now={now} />
          ) : (
            <time dateTime={lastEntry.at} title={fullTime(at)}>
              {listTime(at, now)}
            </time>
          )}
        </span>
        <span class="line__last" dir="auto">
          {preview(lastEntry, conversation)}
        </span>
        {!offered && (
          <span class="line__row line__row--state">
            <Lozenge conversation={conversation} />
            <span class="line__key">{requestKey}</span>
            {unread && <span class="g-hidden">{say.deskUnread({ n: conversation.unread })}</span>}
            <Left conversation={conversation} now={now} />
          </span>
        )}
      </a>
      {openBeside && (
        <button
          type="button"
          class="g-button g-button--icon line__beside"
          aria-label={say.deskBesideOf({ name })}
          title={say.deskBeside}
          onClick={openBeside}
        >
          <Icon d={columns} />
        </button>
      )}
      {offered && props.declined && <Declined undo={props.undo} />}
      {offered && !props.declined && (
        <span class="line__acts">
          <button type="button" class="g-button g-button--primary" onClick={props.accept}>
            {say.agentAccept}
            <span class="g-hidden"> {name}</span>
          </button>
          <button type="button" class="g-button" onClick={props.decline}>
            {say.agentDecline}
            <span class="g-hidden"> {name}</span>
          </button>
        </span>
      )}
      {offered && (
        <p class="problem line__problem" role="alert">
          {props.problem}
        </p>
      )}
    </li>
  );
}

function Declined({ undo }: { undo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // Who pressed "Decline" had the focus there, and the button has gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <span class="line__acts line__acts--declined">
      <span role="status">{say.offerDeclined}</span>
      <button ref={button} type="button" class="g-link" onClick={undo}>
        {say.offerUndo}
      </button>
    </span>
  );
}

function Left({ conversation, now }: { conversation: Conversation; now: Date }) {
  const sight = pickUpOf(conversation, now.getTime());
  if (!sight || sight.is === 'done') return null;
  const title =
    sight.is === 'late'
      ? say.agentPickUpLate({ n: sight.minutes })
      : say.deskPickUpLeft({ n: sight.minutes });
  return (
    <span class={sight.near ? 'line__promise line__promise--near' : 'line__promise'} title={title}>
      {sight.is === 'late' ? <Icon name="warning" /> : <PickUpRing {...sight} />}
      <span aria-hidden="true">
        {sight.is === 'late'
          ? say.deskLateShort({ n: sight.minutes })
          : say.deskLeftShort({ n: sight.minutes })}
      </span>
      <span class="g-hidden">{title}</span>
    </span>
  );
}

/** Not what happened, which its state tells, but what it is about. */
function preview(entry: Entry, conversation: Conversation): string {
  const { kind, author, deleted } = entry;
  if (kind === 'event') return conversation.subject;
  const words = deleted ? say.threadDeleted : wordsOf(entry);
  if (author.role === 'customer') return words;
  if (kind === 'note') return say.deskNote({ author: author.name, text: words });
  return isOwn(entry, 'agent')
    ? say.listByYou({ text: words })
    : say.listByAuthor({ author: author.name, text: words });
}
