/**
 * Whether the conversation has changed since somebody last had a hand at her draft (ux.md 6.2).
 *
 * Who goes on writing with the new words before her eyes has seen them; a draft that was left, or sent in the same moment
 * as the customer's next words came, is held back once.
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
  const newest = () => shown(thread.state.get().log).filter(isOthers).at(-1)?.number ?? 0;
  let last = newest();
  let arrivedAt = -Infinity;

  const known = () => Number(thread.keep.read(name) ?? NaN);
  const know = (number: number) => thread.keep.write(name, String(number));
  const notice = () => {
    if (newest() > last) {
      last = newest();
      arrivedAt = now();
    }
  };

  return {
    typed(text, looking) {
      notice();
      if (text === '') thread.keep.write(name, undefined);
      else if (Number.isNaN(known())) know(last);
      else if (looking && now() - arrivedAt > TO_READ_MS) know(last);
    },
    since(text) {
      notice();
      const to = known();
      if (text.trim() === '' || Number.isNaN(to)) return [];
      return shown(thread.state.get().log).filter((it) => it.number > to && isOthers(it));
    },
    read() {
      know(newest());
    },
  };
}

/** Others' words, and what the customer did. Of several agents each knows her own words by their identifier. */
const isOthers = ({ kind, author, clientId }: Entry) =>
  kind === 'event' ? author.role === 'customer' : clientId === undefined;
