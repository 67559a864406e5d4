/** What is removed while it holds the focus hands it on: nobody at the keyboard falls out of the window. */
import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useFocusKept<E extends HTMLElement>(next: () => void): RefObject<E> {
  const frame = useRef<E>(null);
  const hand = useRef(next);
  hand.current = next;
  useEffect(() => {
    const held = frame.current;
    return () => {
      const root = held?.getRootNode() as Document | ShadowRoot | undefined;
      if (root?.activeElement && held?.contains(root.activeElement)) hand.current();
    };
  }, []);
  return frame;
}
