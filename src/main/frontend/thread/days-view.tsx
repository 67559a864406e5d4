/** Days, runs and bubbles. */
import * as say from 'guichet:messages';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useNow } from '../shared/use-now';
import type { Conversation, Entry } from '../shared/wire';
import { type Day, daysOf, midnight, type Run } from './days';
import { drawingOf } from './life/event-drawing';
import { Attachments } from './files/attachments';
import type { FilesHere } from './files/here';
import { isOwn, type Viewer } from './own';
import { WordsWithLinks } from './words-with-links';

const Assisted = lazy(() => import('./assistant/assisted'));

interface Props {
  files: FilesHere;
  entries: readonly Entry[];
  conversation: Conversation | undefined;
  viewer: Viewer;
  readByOthers: number;
  /** Nothing newer of one's own is on its way. */
  lastIsOwn: boolean;
  /** Takes up a message again, where it may still be changed. */
  amend: (entry: Entry) => (() => void) | false;
}

export function Days({ files, entries, conversation, viewer, readByOthers, lastIsOwn, amend }: Props) {
  const now = useNow();
  const lastOwn = lastIsOwn
    ? entries.filter((it) => it.kind === 'message' && isOwn(it, viewer)).at(-1)?.number
    : undefined;
  const faces = [conversation?.agent, conversation?.customer];
  return (
    <>
      {daysOf(entries).map((day) => (
        <div key={day.date.getTime()} class="day">
          <p class="day__name">
            <span>{dayName(day, now)}</span>
          </p>
          {day.runs.map((run) => (
            <RunView
              key={run.entries[0]?.number}
              run={run}
              files={files}
              picture={faces.find((it) => it?.name === run.entries[0]?.author.name)?.avatar}
              viewer={viewer}
              lastOwn={lastOwn}
              readByOthers={readByOthers}
              amend={amend}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function RunView({
  run,
  files,
  picture,
  viewer,
  lastOwn,
  readByOthers,
  amend,
}: {
  run: Run;
  files: FilesHere;
  picture: string | undefined;
  viewer: Viewer;
  lastOwn: number | undefined;
  readByOthers: number;
  amend: Props['amend'];
}) {
  const [first] = run.entries;
  const last = run.entries.at(-1);
  if (!first || !last) return null;
  if (first.kind === 'event') {
    return (
      <p class="event">
        <Icon d={drawingOf(first.event?.type)} />
        <span>{first.text}</span> <Time at={first.at} />
      </p>
    );
  }
  if (first.author.role === 'assistant') return <Assisted entries={run.entries} />;
  const own = isOwn(first, viewer);
  return (
    <div class={`run ${own ? 'run--own' : ''}`}>
      {!own && (
        <>
          <Avatar name={first.author.name} picture={picture} />
          <p class="run__head" aria-hidden="true">
            <b>{first.author.name}</b> · {first.kind === 'note' && `${say.threadNote} · `}
            <Time at={first.at} />
          </p>
        </>
      )}
      {run.entries.map((entry) => (
        <Bubble key={entry.number} entry={entry} own={own} files={files} />
      ))}
      {own && <Mark entry={last} lastOwn={lastOwn} readByOthers={readByOthers} amend={amend(last)} />}
    </div>
  );
}

function Bubble({ entry, own, files }: { entry: Entry; own: boolean; files: FilesHere }) {
  const isBare = entry.text === '' && (entry.attachments?.length ?? 0) > 0;
  const kind = entry.kind === 'note' ? 'bubble--note' : own ? 'bubble--own' : '';
  return (
    <div
      class={`bubble ${kind} ${entry.deleted ? 'bubble--deleted' : ''} ${isBare ? 'bubble--bare' : ''}`}
      role="article"
      tabIndex={-1}
      aria-label={[
        own ? say.threadYou : entry.author.name,
        entry.kind === 'note' && say.threadNote,
        clock(entry.at),
      ]
        .filter(Boolean)
        .join(', ')}
      data-number={entry.number}
    >
      {!isBare && (
        <p dir="auto">{entry.deleted ? say.threadDeleted : <WordsWithLinks text={entry.text} />}</p>
      )}
      <Attachments here={files} list={entry.attachments} />
      {entry.edited && !entry.deleted && <small>{say.threadEdited}</small>}
    </div>
  );
}

/** The hour of one's own words; of the last ones how far they got as well. */
function Mark({
  entry: { at, number, kind },
  lastOwn,
  readByOthers,
  amend,
}: {
  entry: Entry;
  lastOwn: number | undefined;
  readByOthers: number;
  amend: (() => void) | false;
}) {
  const read = readByOthers >= number;
  return (
    <p class="mark">
      {kind === 'note' && `${say.threadNote} · `}
      <Time at={at} />
      {number === lastOwn && (
        <>
          <Icon name={read ? 'checks' : 'check'} />
          {read ? say.threadRead : say.threadSent}
        </>
      )}
      {amend && (
        <button type="button" class="g-link" onClick={amend}>
          {say.threadAmend}
        </button>
      )}
    </p>
  );
}

function Time({ at }: { at: string }) {
  const date = new Date(at);
  const full = new Intl.DateTimeFormat(say.locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);
  return (
    <time dateTime={at} title={full}>
      {clock(at)}
    </time>
  );
}

const clock = (at: string) =>
  new Intl.DateTimeFormat(say.locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

function dayName({ date }: Day, now: Date): string {
  const today = midnight(now);
  if (date.getTime() === today.getTime()) return say.threadToday;
  today.setDate(today.getDate() - 1);
  if (date.getTime() === today.getTime()) return say.threadYesterday;
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(say.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  }).format(date);
}
