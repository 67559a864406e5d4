import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const WORK = ['focusin', 'input'];

/** Who goes on in what lies under the cards wants to see it (WCAG 2.4.11): they fold to one line, until others come. */
export function useFolded(
  frame: RefObject<HTMLElement>,
  ids: readonly string[],
): [folded: boolean, unfold: () => void] {
  const [folded, setFolded] = useState(false);
  const known = useRef(ids);
  useEffect(() => {
    if (ids.some((id) => !known.current.includes(id))) setFolded(false);
    known.current = ids;
  }, [ids.join()]);
  useEffect(() => {
    const works = (event: Event) => {
      const [at] = event.composedPath();
      if (at instanceof HTMLElement && frame.current && isUnder(frame.current, at)) setFolded(true);
    };
    WORK.forEach((name) => document.addEventListener(name, works));
    return () => WORK.forEach((name) => document.removeEventListener(name, works));
  }, []);
  return [folded, () => setFolded(false)];
}

function isUnder(frame: HTMLElement, element: HTMLElement): boolean {
  if (frame.contains(element)) return false;
  const one = element.getBoundingClientRect();
  return [...frame.querySelectorAll('.card')].some((card) => {
    const other = card.getBoundingClientRect();
    return (
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    );
  });
}
