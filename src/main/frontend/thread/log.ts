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
  const entries = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return { ...log, entries: entries.map(amendedBy(more)), seenTo: Math.max(log.seenTo, seenTo) };
}

/** Older entries, read when somebody scrolls up. */
export const withOlder = (log: Log, older: readonly Entry[], from: number): Log => ({
  ...withEntries(log, older, log.seenTo),
  from,
});

/** A deletion is known from its event alone; an edit's new words are to be asked for. */
function amendedBy(more: readonly Entry[]): (entry: Entry) => Entry {
  const deleted = new Set(
    more.filter(({ event }) => event?.type === 'deleted').map(({ event }) => event?.target),
  );
  return (entry) =>
    deleted.has(entry.number) && !entry.deleted ? { ...entry, text: '', deleted: true } : entry;
}

/** Numbers of messages whose words changed with these entries. */
export const editedBy = (more: readonly Entry[]): number[] =>
  more.flatMap(({ event }) => (event?.type === 'edited' && event.target !== undefined ? [event.target] : []));

/** What a person looks at: words and what happened, without the lines that only amend others. */
export const shown = (log: Log): readonly Entry[] =>
  log.entries.filter(({ event }) => event?.type !== 'edited' && event?.type !== 'deleted');
