/** The entries of a conversation as far as this page has them: ordered, each number once, amended as told. */
import type { Entry } from '../shared/wire';

export interface Log {
  /** By number. */
  entries: readonly Entry[];
  /** Everything up to here is known; a note that a customer may not see leaves a hole. */
  seenTo: number;
  /** The earliest number that was asked for; older ones may exist. */
  from: number;
}

export const emptyLog = (from = 1): Log => ({ entries: [], seenTo: from - 1, from });

/** The log with these entries, whatever of them it had; `seenTo` says how far they go. */
export function withEntries(log: Log, more: readonly Entry[], seenTo: number): Log {
  const byNumber = new Map([...log.entries, ...more].map((entry) => [entry.number, entry]));
  more.forEach(({ event }) => {
    if (event?.entry && byNumber.has(event.entry.number)) byNumber.set(event.entry.number, event.entry);
  });
  const entries = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return { ...log, entries, seenTo: Math.max(log.seenTo, seenTo) };
}

/** Older entries, read when somebody scrolls up; what was told of them since they were asked for goes on top. */
export const withOlder = (log: Log, older: readonly Entry[], from: number): Log => ({
  ...withEntries(log, [...older.filter(({ number }) => number < log.from), ...log.entries], log.seenTo),
  from,
});

/** What a person looks at: words and what happened, without the lines that only amend others. */
export const shown = (log: Log): readonly Entry[] =>
  log.entries.filter(({ event }) => event?.type !== 'edited' && event?.type !== 'deleted');
