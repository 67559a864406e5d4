/**
 * A conversation on the screen: what was said, what is on its way, where to write.
 *
 * The log itself is silent for screen readers; one status line says each new message of the others once (ux.md 5.5).
 */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { isLookedAt } from '../shared/looked';
import { useStore } from '../shared/store';
import type { Entry } from '../shared/wire';
import { Announcer } from './announcer';
import { Composer } from './composer';
import { ConnectionStrip } from './connection-strip';
import { Days } from './days-view';
import { FilesOver, UploadsPlace } from './files/files-place';
import type { FilesHere } from './files/here';
import { shown } from './log';
import { isOwn, type Viewer } from './own';
import { PendingBubble } from './pending-bubble';
import type { Thread } from './shapes';
import { TypingLine } from './typing-line';

interface Props {
  thread: Thread;
  files: FilesHere;
  viewer: Viewer;
  /** Between header and messages: what is the case now. */
  strip?: ComponentChildren;
  /** At the end of the messages: what one may decide. */
  cards?: ComponentChildren;
  /** In the composer's place; may ask for the end of the messages to be shown. */
  instead?: (hands: Hands) => ComponentChildren;
  /** The way out where there is nothing to see. */
  way?: ComponentChildren;
  /** Where to log in again and come back. */
  loginUrl: string;
  placeholder?: string;
  takesFocus?: boolean;
  /** The composer takes the focus whenever this changes. */
  attention?: number;
  /** Whether a likely secret may be sent as it is; else it is masked. */
  secretsMayPass?: boolean;
  /** How many characters a message may have, where the page knows. */
  longest?: number | undefined;
}

/** What stands in the composer's place may ask for. */
export interface Hands {
  toEnd: () => void;
  /** Takes up one's last message again, where it may still be changed. */
  amend: () => void;
  /** Another number whenever the composer is to take the focus back. */
  back: number;
}

const Amend = lazy(() => import('./amend'));

const NEAR_END_PX = 48;

export function ThreadView(props: Props) {
  const { thread, files, viewer, loginUrl } = props;
  const state = useStore(thread.state);
  const { list: pending } = useStore(thread.outbox.pending);
  const scroller = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const entries = shown(state.log);
  const newest = entries.at(-1)?.number ?? 0;
  const [seenTo, setSeenTo] = useState(0);
  const [amended, setAmended] = useState<Entry>();
  const [back, setBack] = useState(0);
  const amend = () => setAmended(entries.filter((it) => isOwn(it, viewer) && mayAmend(it, thread)).at(-1));
  const missed = atEnd
    ? 0
    : entries.filter((it) => it.number > seenTo && it.kind !== 'event' && !isOwn(it, viewer)).length;

  const toEnd = () => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };
  const look = () => {
    if (atEnd && isLookedAt()) thread.seen();
  };

  useEffect(() => {
    if (atEnd) {
      toEnd();
      setSeenTo(newest);
    }
    look();
  }, [newest, pending, state.typing.length, state.status, state.conversation?.readNumber, atEnd]);

  /** A strip, the keyboard or a longer composer takes room, a card or a picture comes late: the end stays in view. */
  useEffect(() => {
    if (!atEnd || !scroller.current || typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(toEnd);
    watcher.observe(scroller.current);
    [...scroller.current.children].forEach((child) => watcher.observe(child));
    return () => watcher.disconnect();
  }, [atEnd]);

  useEffect(() => {
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  });

  const onScroll = (event: Event) => {
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget as HTMLElement;
    const end = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    setAtEnd(end);
    if (end) setSeenTo(newest);
    if (scrollTop < NEAR_END_PX) void keepPlace(scroller.current, () => thread.older());
  };

  if (state.status === 'gone') return <Gone>{props.way}</Gone>;
  return (
    <div class="thread">
      <ConnectionStrip state={state} loginUrl={loginUrl} retry={thread.reload} />
      {props.strip}
      <div ref={scroller} class="thread__scroll" onScroll={onScroll}>
        <div
          class="thread__log"
          role="log"
          aria-live="off"
          aria-label={say.threadLog}
          aria-busy={state.status === 'loading'}
          tabIndex={0}
          onKeyDown={walk}
        >
          {state.status === 'loading' && <Skeleton />}
          <Days
            files={files}
            entries={entries}
            conversation={state.conversation}
            viewer={viewer}
            readByOthers={state.readByOthers}
            lastIsOwn={pending.length === 0}
            amend={(entry) => mayAmend(entry, thread) && (() => setAmended(entry))}
          />
          {pending.map((message) => (
            <PendingBubble key={message.clientId} message={message} outbox={thread.outbox} />
          ))}
        </div>
        <UploadsPlace here={files} thread={thread} loginUrl={loginUrl} />
        <div>{props.cards}</div>
        <TypingLine typing={state.typing.filter(({ author }) => author.role !== viewer)} />
      </div>
      {missed > 0 && (
        <button type="button" class="thread__pill" onClick={toEnd}>
          {say.threadNew({ n: missed })}
          <Icon name="down" />
        </button>
      )}
      <FilesOver here={files} thread={thread} />
      <Announcer entries={entries} viewer={viewer} ready={state.status === 'ready'} />
      {amended ? (
        <Amend
          key={amended.number}
          {...{ thread, files }}
          entry={amended}
          close={() => {
            setAmended(undefined);
            setBack(back + 1);
          }}
        />
      ) : (
        (props.instead?.({ toEnd, amend, back }) ?? (
          <Composer
            thread={thread}
            files={files}
            placeholder={props.placeholder ?? say.threadCompose}
            takesFocus={props.takesFocus === true}
            attention={(props.attention ?? 0) + back}
            secretsMayPass={props.secretsMayPass !== false}
            longest={props.longest}
            sent={toEnd}
            amend={amend}
          />
        ))
      )}
    </div>
  );
}

/** For a while, and only words: the server says until when. */
const mayAmend = ({ editableUntil, text, deleted }: Entry, { now }: Thread) =>
  text !== '' && !deleted && Date.parse(editableUntil ?? '') > now();

/** Older messages come in above; what one reads stays where it is. */
async function keepPlace(scroller: HTMLElement | null, load: () => Promise<void>): Promise<void> {
  if (!scroller) return;
  const fromEnd = scroller.scrollHeight - scroller.scrollTop;
  await load();
  requestAnimationFrame(() => {
    if (scroller.scrollTop < NEAR_END_PX) scroller.scrollTop = scroller.scrollHeight - fromEnd;
  });
}

/** Arrows, Home and End go from message to message while the log has the focus. */
function walk(event: KeyboardEvent) {
  const log = event.currentTarget as HTMLElement;
  const articles = [...log.querySelectorAll<HTMLElement>('[role=article]')];
  const root = log.getRootNode() as Document | ShadowRoot;
  const at = articles.findIndex((article) => article === root.activeElement);
  const to = {
    ArrowUp: at < 0 ? articles.length - 1 : at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: articles.length - 1,
  }[event.key];
  const next = to === undefined ? undefined : articles[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Gone({ children }: { children: ComponentChildren }) {
  return (
    <div class="thread__gone">
      <Icon name="info" />
      <p>{say.threadNotFound}</p>
      {children}
    </div>
  );
}

function Skeleton() {
  return (
    <div class="thread__skeleton">
      <span class="g-hidden">{say.threadLoading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
