/** Cuts a thread into days and runs of one author, as people read it. */
import type { Entry } from '../shared/wire';

export interface Day {
  /** Midnight, in the reader's zone. */
  date: Date;
  runs: Run[];
}

/** Consecutive entries that share one head: an author's messages within five minutes, or one event. */
export interface Run {
  entries: Entry[];
}

const SAME_RUN_MS = 5 * 60_000;

export function daysOf(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const date = midnight(new Date(entry.at));
    let day = days.at(-1);
    if (day?.date.getTime() !== date.getTime()) {
      day = { date, runs: [] };
      days.push(day);
    }
    const run = day.runs.at(-1);
    const last = run?.entries.at(-1);
    if (run && last && goesOn(last, entry)) run.entries.push(entry);
    else day.runs.push({ entries: [entry] });
  }
  return days;
}

function goesOn(last: Entry, next: Entry): boolean {
  return (
    last.kind === next.kind &&
    next.kind !== 'event' &&
    last.author.role === next.author.role &&
    last.author.name === next.author.name &&
    Date.parse(next.at) - Date.parse(last.at) < SAME_RUN_MS
  );
}

export function midnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}
