/** How rows of the desk's list change. */
import type { Conversation, Entry } from '../shared/wire';

/** How many rows would come, go or change places: those that are no part of the longest run that stays in order. */
export function changes(shown: readonly Conversation[], next: readonly Conversation[]): number {
  const places = new Map(next.map(({ id }, at) => [id, at]));
  const gone = shown.filter(({ id }) => !places.has(id)).length;
  const come = next.filter(({ id }) => !shown.some((row) => row.id === id)).length;
  const kept = shown.flatMap(({ id }) => places.get(id) ?? []);
  return gone + come + kept.length - longestRise(kept);
}

function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  numbers.forEach((number) => {
    const at = ends.findIndex((end) => end >= number);
    ends[at < 0 ? ends.length : at] = number;
  });
  return ends.length;
}

/** With one more entry; whether it is answered and until when, the server says soon after. */
export function withEntry(known: Conversation, entry: Entry): Conversation {
  const { number: lastNumber, kind, author, event, at } = entry;
  if (event?.type === 'edited' || event?.type === 'deleted') {
    const lastEntry = event.target === known.lastEntry.number && event.entry ? event.entry : known.lastEntry;
    return { ...known, lastNumber, lastEntry };
  }
  const changed = { ...known, lastNumber, lastEntry: entry };
  if (kind !== 'message') return changed;
  if (author.role === 'customer') {
    return { ...changed, unread: known.unread + 1, unanswered: known.unanswered ?? { since: at } };
  }
  const answered = { ...changed, unread: 0 };
  delete answered.unanswered;
  return answered;
}
