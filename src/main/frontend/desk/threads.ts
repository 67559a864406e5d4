/** One thread or two side by side: which conversations they show, and which of the two is worked in. */

/** Where a thread stands: the first of two, or beside it. */
export type Slot = 'conversation' | 'beside';

export interface Threads {
  conversation: string;
  beside: string;
  /** The one that keys, data and the next line of the list belong to. */
  at: Slot;
  /** What was open before in its place. */
  before: string;
  /** Whether two fit beside each other. */
  room: boolean;
}

/** Whether shown or only kept for a wider window. */
export const also = ({ conversation, beside }: Threads): readonly string[] =>
  [conversation, beside].filter(Boolean);

/** Those on the screen; where there is room for one, the one that is worked in. */
export const shown = (threads: Threads): readonly string[] =>
  threads.room ? also(threads) : [threads[threads.at]].filter(Boolean);

/** In the place of the one that is worked in, unless it is there already. */
export function opened(threads: Threads, id: string): Partial<Threads> {
  const { conversation, beside, at } = threads;
  if (id === conversation) return { at: 'conversation' };
  if (id === beside) return { at: 'beside' };
  return { [at]: id, before: threads[at] };
}

/**
 * The one that is worked in stays, the other place is taken. Who has gone to a line and finds that she wants it beside
 * what she read before gets that back.
 */
export function openedBeside(threads: Threads, id: string): Partial<Threads> {
  const { conversation, beside, at, before, room } = threads;
  if (!room || !conversation) return opened(threads, id);
  if (id === conversation && !beside)
    return before && before !== id ? { conversation: before, beside: id, at: 'beside' } : {};
  if (id === conversation || id === beside) return opened(threads, id);
  const other = at === 'conversation' ? 'beside' : 'conversation';
  return { [other]: id, at: other, before: '' };
}

/** Of two, one goes; what stays stands alone. */
export function shut({ conversation, beside }: Threads, id: string): Partial<Threads> {
  if (!beside) return {};
  return {
    conversation: id === conversation ? beside : conversation,
    beside: '',
    at: 'conversation',
    before: '',
  };
}

/** What two threads and the list need beside each other, and what the data need besides (ux.md 6.4). */
export const WIDTHS = { two: 344 + 2 * 480, data: 328, one: 1200 } as const;
