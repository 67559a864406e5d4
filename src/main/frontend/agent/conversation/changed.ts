/**
 * Whether the conversation has changed since somebody last had a hand at her draft (ux.md 6.2).
 *
 * Who goes on writing with the new words before her eyes has seen them; a draft that was left, or sent in the same moment
 * as the customer's next words came, is held back once. Nothing has changed as long as nothing was there: what the first
 * load brings is how she found the conversation, unless she left a draft here earlier and something came since.
 */
import type { Entry } from '../../shared/wire';
import type { Thread } from '../../thread';
import { shown } from '../../thread/log';

export interface Changed {
  /** A key was pressed in the draft. */
  typed(text: string, looking: boolean): void;
  /** What came since, from others. */
  since(text: string): readonly Entry[];
  /** She knows. */
  read(): void;
}

/** Nobody reads faster than that. */
const TO_READ_MS = 1_000;

export function createChanged(thread: Thread, now = Date.now): Changed {
  const name = `known.${thread.id}`;
  const others = () => shown(thread.state.get().log).filter(isOthers);
  const newest = () => others().at(-1)?.number ?? 0;
  let last: number | undefined;
  let arrivedAt = -Infinity;

  const known = () => Number(thread.keep.read(name) ?? NaN);
  const know = (number: number) => {
    if (!(known() >= number)) thread.keep.write(name, String(number));
  };
  /** Whether it is known how things stand; a draft that was begun earlier begins here. */
  const notice = (text: string): boolean => {
    if (last === undefined && !isThere(thread)) return false;
    const number = newest();
    if (last === undefined || number > last) {
      last = number;
      arrivedAt = now();
    }
    if (text !== '' && Number.isNaN(known())) know(last);
    return true;
  };

  return {
    typed(text, looking) {
      if (text === '') thread.keep.write(name, undefined);
      if (notice(text) && text !== '' && looking && now() - arrivedAt > TO_READ_MS) know(newest());
    },
    since(text) {
      if (!notice(text) || text.trim() === '') return [];
      return others().filter(({ number }) => number > known());
    },
    read() {
      know(newest());
    },
  };
}

/** Loaded to the end once; events may come before the answers that they overtook. */
function isThere({ state }: Thread): boolean {
  const { status, conversation, log } = state.get();
  return status === 'ready' && conversation !== undefined && log.seenTo >= conversation.lastNumber;
}

/**
 * Others' words, and what the customer did; not what the product says or does by itself. Of several agents each knows her
 * own words by their identifier.
 */
const isOthers = ({ kind, author, clientId }: Entry) =>
  kind === 'event' ? author.role === 'customer' : clientId === undefined && author.role !== 'system';
