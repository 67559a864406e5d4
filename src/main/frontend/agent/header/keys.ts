/**
 * `g` then `o` leads to the first offer, `g` then `c` to the desk (ux.md 6.4). Not while one writes, and not for who has
 * switched Jira's own keyboard shortcuts off (WCAG 2.1.4).
 */

/** So long after the first key the second one counts, as with Jira's own. */
const PAIR_MS = 1_500;

/** @returns how to stop listening */
export function watchKeys(
  isOn: () => boolean,
  acts: Readonly<Record<string, () => void>>,
  view: Window = window,
): () => void {
  let begunAt = -Infinity;

  const pressed = (event: KeyboardEvent) => {
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!alone || isWriting(event) || !isOn()) {
      begunAt = -Infinity;
      return;
    }
    const key = event.key.toLowerCase();
    const act = event.timeStamp - begunAt <= PAIR_MS ? acts[key] : undefined;
    begunAt = key === 'g' ? event.timeStamp : -Infinity;
    if (!act) return;
    // Jira has a meaning of its own for the second key alone.
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };

  view.addEventListener('keydown', pressed, { capture: true });
  return () => view.removeEventListener('keydown', pressed, { capture: true });
}

/** Inside our shadow roots too. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}
