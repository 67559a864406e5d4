/**
 * The launcher as a field (R10): it opens with the cursor in the box, and what is typed on it, or while the window is on
 * its way, stands in the box when that is there.
 */
import { keyOf } from '../../shared/keep';
import type { Sight, Stage } from '../stage';
import styles from './field.css?inline';

const isOf = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;

/** A window that shows no box by then, as it has something else to ask first, gets no keys. */
const LONGEST_MS = 10_000;

let taken = false;

/** Once, however often it is told that there is a field. */
export default function takeKeys(
  { root, user, launcher, open }: Stage,
  sight: () => Sight | undefined,
): void {
  if (taken) return;
  taken = true;
  const style = document.createElement('style');
  let typed = '';
  let until = 0;
  style.textContent = styles;
  root.append(style);

  /** A new conversation, unless one goes on or has something new. */
  const begin = () => {
    const now = sight();
    const { look, unread, open: running } = now?.chat ?? { unread: 0 };
    if (look?.launcher !== 'field' || now?.open || unread || running) return;
    try {
      sessionStorage.setItem(keyOf(user, 'place'), '{"at":"new"}');
    } catch {
      // Where the browser keeps nothing, the window opens where it would by itself.
    }
  };
  launcher.addEventListener('click', begin, true);

  /** From the first key on until the box has them, keys land wherever the focus happens to be. */
  const take = (event: KeyboardEvent) => {
    const { key, timeStamp } = event;
    const path = event.composedPath();
    const [target] = path;
    const isElsewhere = target !== document.body && !path.includes(root);
    if (key === 'Escape' || isElsewhere || timeStamp > until) {
      end();
      return;
    }
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
    if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (isOf(event)) typed += key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const end = () => {
    typed = '';
    document.removeEventListener('keydown', take, true);
  };

  launcher.addEventListener('keydown', (event) => {
    // A blank first is a press, as on every button.
    if (sight()?.chat?.look?.launcher !== 'field' || !isOf(event) || event.key === ' ') return;
    event.preventDefault();
    typed = event.key;
    until = event.timeStamp + LONGEST_MS;
    document.addEventListener('keydown', take, true);
    begin();
    open(true);
  });

  root.addEventListener('focusin', ({ target }) => {
    if (!typed || !(target instanceof HTMLTextAreaElement)) return;
    const before = target.value.length;
    // Once those who draw the box hear of it; what is typed until then stands behind.
    setTimeout(() => {
      const caret = Math.max(target.selectionEnd, before) + typed.length;
      target.setRangeText(typed, before, before);
      target.setSelectionRange(caret, caret);
      end();
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  });
}
