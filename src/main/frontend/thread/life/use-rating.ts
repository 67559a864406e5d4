/** Whether the question for stars stands open: asked once, closed for good where one closes it, changed at will. */
import { useRef, useState } from 'preact/hooks';
import type { Solution } from '../../shared/wire';
import type { Thread } from '../shapes';

export function useRating({ id, keep }: Pick<Thread, 'id' | 'keep'>, solution: Solution | undefined) {
  const name = `rated.${id}`;
  const open = useRef<number>();
  const [, redraw] = useState<unknown>();
  const number = solution?.state === 'accepted' ? solution.number : undefined;
  const closed = keep.read(name) === String(number);

  // Once on the screen it stays there: the stars are saved at the press, and a word may follow.
  if (number !== undefined && !closed && !solution?.rating) open.current ??= number;
  return {
    asked: number !== undefined && open.current === number,
    close() {
      open.current = undefined;
      keep.write(name, String(number));
      redraw({});
    },
    change() {
      open.current = number;
      redraw({});
    },
  };
}
