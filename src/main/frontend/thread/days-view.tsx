/** Days, runs and bubbles. */
import * as say from 'guichet:messages';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { useNow } from '../shared/use-now';
import type { Entry } from '../shared/wire';
import { type Day, daysOf, midnight, type Run } from './days';
import { WordsWithLinks } from './words-with-links';

interface Props {
  entries: readonly Entry[];
  viewer: 'customer' | 'agent';
  readByOthers: number;
  /** Nothing newer of one's own is on its way. */
  lastIsOwn: boolean;
}

export function Days({ entries, viewer, readByOthers, lastIsOwn }: Props) {
  const now = useNow();
  const lastOwn = lastIsOwn ? entries.filter((it) => isOwn(it, viewer)).at(-1)?.number : undefined;
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
              viewer={viewer}
              lastOwn={lastOwn}
              readByOthers={readByOthers}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function RunView({
  run,
  viewer,
  lastOwn,
  readByOthers,
}: {
  run: Run;
  viewer: Props['viewer'];
  lastOwn: number | undefined;
  readByOthers: number;
}) {
  const [first] = run.entries;
  if (!first) return null;
  if (first.kind === 'event') {
    return (
      <p class="event">
        <Icon name="person" />
        <span>{first.text}</span> <Time at={first.at} />
      </p>
    );
  }
  const own = isOwn(first, viewer);
  return (
    <div class={`run ${own ? 'run--own' : ''}`}>
      {!own && (
        <>
          <Avatar name={first.author.name} picture={undefined} />
          <p class="run__head" aria-hidden="true">
            <b>{first.author.name}</b> · <Time at={first.at} />
          </p>
        </>
      )}
      {run.entries.map((entry) => (
        <Bubble key={entry.number} entry={entry} own={own} />
      ))}
      {own && run.entries.some(({ number }) => number === lastOwn) && (
        <Mark at={run.entries.at(-1)?.at ?? first.at} read={readByOthers >= (lastOwn ?? 0)} />
      )}
    </div>
  );
}

function Bubble({ entry, own }: { entry: Entry; own: boolean }) {
  const kind = entry.kind === 'note' ? 'bubble--note' : own ? 'bubble--own' : '';
  return (
    <div
      class={`bubble ${kind} ${entry.deleted ? 'bubble--deleted' : ''}`}
      role="article"
      tabIndex={-1}
      aria-label={`${own ? say.threadYou : entry.author.name}, ${clock(entry.at)}`}
      data-number={entry.number}
    >
      <p dir="auto">{entry.deleted ? say.threadDeleted : <WordsWithLinks text={entry.text} />}</p>
      {entry.edited && !entry.deleted && <small>{say.threadEdited}</small>}
    </div>
  );
}

function Mark({ at, read }: { at: string; read: boolean }) {
  return (
    <p class="mark">
      <Time at={at} />
      <Icon name={read ? 'checks' : 'check'} />
      {read ? say.threadRead : say.threadSent}
    </p>
  );
}

/** The viewer's own side: an agent's view shows all agents' words on her side. */
const isOwn = ({ author, kind }: Entry, viewer: Props['viewer']) =>
  kind === 'message' && (viewer === 'customer' ? author.role === 'customer' : author.role === 'agent');

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
