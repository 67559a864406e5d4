/**
 * The launcher as a field (R10): it opens with the cursor in the box, and what is typed on it, or while the window is on
 * its way, stands in the box when that is there.
 */
import { keyOf } from '../../shared/keep';
import type { Sight, Stage } from '../stage';
import styles from './field.css?inline';

const isOf = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;

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

  launcher.addEventListener('keydown', (event) => {
    const { key } = event;
    // A blank first is a press, as on every button.
    if (sight()?.chat?.look?.launcher !== 'field' || !isOf(event) || (key === ' ' && !typed)) return;
    event.preventDefault();
    typed += key;
    if (typed.length > 1) return;
    begin();
    open(true);
  });

  root.addEventListener('focusin', ({ target }) => {
    if (!typed || !(target instanceof HTMLTextAreaElement)) return;
    const before = target.value.length;
    // Once those who draw the box hear of it.
    setTimeout(() => {
      target.setRangeText(typed, before, before, 'end');
      typed = '';
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  });
}
