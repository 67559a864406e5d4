/**
 * The desk's keys (ux.md 6.4): one key, one act, while no field has the focus, and only for who has left Jira's own
 * keyboard shortcuts on (WCAG 2.1.4). F6 and Esc work always: they are no characters.
 */

export interface Keys {
  readonly isOn: () => boolean;
  /** By the key's name in lower case; a digit calls `nth`. */
  readonly acts: Readonly<Record<string, () => void>>;
  nth(n: number): void;
  /** To the next column, or back. */
  cycle(by: 1 | -1): void;
  /** One level back; false where there is none. */
  back(): boolean;
}

export function watchDeskKeys(keys: Keys, view: Window = window): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'F6') {
      taken(event);
      keys.cycle(event.shiftKey ? -1 : 1);
      return;
    }
    if (!keys.isOn() || isWriting(event) || isInMenu(event)) return;
    const act = /^[1-9]$/.test(event.key) ? () => keys.nth(Number(event.key)) : keys.acts[nameOf(event)];
    if (!act || (event.key === 'Enter' && !event.shiftKey && isPressable(event))) return;
    taken(event);
    act();
  };

  /**
   * After everything nearer has had its turn: a menu, a form, a dialogue. Before the document all the same: AUI listens
   * there and takes every Esc, whether it has something to close or not.
   */
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isJiras()) return;
    if (keys.back()) event.preventDefault();
  };

  const page = view.document.documentElement;
  view.addEventListener('keydown', pressed, { capture: true });
  page.addEventListener('keydown', escaped);
  return () => {
    view.removeEventListener('keydown', pressed, { capture: true });
    page.removeEventListener('keydown', escaped);
  };
}

/** Jira has meanings of its own for single keys. */
function taken(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Something of Jira's lies over the page, and is what Esc closes. */
const isJiras = () => document.querySelector('.aui-layer[open], .jira-dialog-open') !== null;

/** With Shift only where that is another key than the letter it makes. */
const nameOf = ({ key, shiftKey }: KeyboardEvent) =>
  key === 'Enter' && shiftKey ? 'shift+enter' : key.toLowerCase();

const origin = (event: Event) => event.composedPath()[0];

/** Inside our shadow roots too. */
function isWriting(event: Event): boolean {
  const target = origin(event);
  if (!(target instanceof HTMLElement)) return false;
  const isButton = target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type);
  return target.isContentEditable || (/^(input|textarea|select)$/i.test(target.tagName) && !isButton);
}

function isInMenu(event: Event): boolean {
  const target = origin(event);
  return target instanceof HTMLElement && target.closest('[role=menu], dialog, [role=dialog]') !== null;
}

/** Enter presses what has the focus. */
function isPressable(event: Event): boolean {
  const target = origin(event);
  return target instanceof HTMLElement && target.closest('a, button, summary, label') !== null;
}
