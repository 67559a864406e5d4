/** One conversation in the list. Unread ones are bold and counted (R16). */
import * as say from 'guichet:messages';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { wordsOf } from '../shared/entry-words';
import { fullTime, listTime } from '../shared/times';
import type { Conversation, Entry, Preferences } from '../shared/wire';
import { lozengeOf } from './lozenge';
import { requestUrl } from './page';
import { promiseOf } from './promise';
import { countText } from '../shared/unread-count';

interface Props {
  conversation: Conversation;
  now: Date;
  pickUpMinutes: number | undefined;
  contextPath: string;
  settings: Preferences;
  isStop: boolean;
  reached(id: string): void;
  open(id: string): void;
}

export function ConversationLine(props: Props) {
  const { conversation, now, pickUpMinutes, contextPath, settings, isStop, reached, open } = props;
  const { id, requestKey, agent, lastEntry, unread } = conversation;
  const subject = settings.originalInList ? conversation.original : conversation.subject;
  const { word, tone } = lozengeOf(conversation);
  const promise = promiseOf(conversation, pickUpMinutes, now);
  const at = new Date(lastEntry.at);
  const time = listTime(at, now);
  const key = settings.showKey && requestKey;
  const name = [subject, word, key, unread > 0 && say.listUnread({ n: unread }), who(lastEntry), time];

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(id);
  };

  return (
    <li>
      <a
        class={unread > 0 ? 'line line--unread' : 'line'}
        href={requestUrl(contextPath, conversation)}
        aria-label={name.filter(Boolean).join(', ')}
        tabIndex={isStop ? 0 : -1}
        onClick={onClick}
        onFocus={() => reached(id)}
      >
        {agent ? (
          <span class={agent.online ? 'line__face online' : 'line__face'}>
            <Avatar name={agent.name} picture={agent.avatar} />
          </span>
        ) : (
          <span class="g-avatar">
            <Icon name="clock" />
          </span>
        )}
        <span class="line__row">
          <span class="line__subject" dir="auto">
            {subject}
          </span>
          <time dateTime={lastEntry.at} title={fullTime(at)}>
            {time}
          </time>
        </span>
        <span class="line__row">
          <span class="line__last" dir="auto">
            {preview(lastEntry)}
          </span>
          {unread > 0 && <b class="line__count">{countText(unread)}</b>}
        </span>
        <span class="line__row line__row--state">
          <span class={`g-lozenge g-lozenge--${tone}`}>{word}</span>
          {key && <span class="line__key">{key}</span>}
          {promise && !promise.missed && <span class="line__promise">{promise.text}</span>}
        </span>
      </a>
    </li>
  );
}

const who = ({ kind, author }: Entry) =>
  kind === 'event' ? '' : author.role === 'customer' ? say.threadYou : author.name;

function preview(entry: Entry): string {
  const { kind, author, deleted } = entry;
  if (kind === 'event') return entry.text;
  const words = deleted ? say.threadDeleted : wordsOf(entry);
  return author.role === 'customer'
    ? say.listByYou({ text: words })
    : say.listByAuthor({ author: author.name, text: words });
}
