/**
 * Under 600 px the window covers the page: the page behind stays still, the on-screen keyboard makes the sheet lower,
 * and the browser's back closes it instead of leaving the page.
 */

const MARK = 'guichetSheet';

/** @returns what lets go of it */
export function holdSheet(frame: HTMLElement, close: () => void): () => void {
  const narrow = matchMedia('(max-width: 599.98px)');
  const page = document.documentElement;
  const overflow = page.style.overflow;
  const viewport = window.visualViewport;

  const fit = () => {
    page.style.overflow = narrow.matches ? 'hidden' : overflow;
    frame.style.setProperty('--sheet-height', viewport ? `${viewport.height}px` : '100dvh');
    frame.style.setProperty('--sheet-top', `${viewport?.offsetTop ?? 0}px`);
  };
  const onBack = () => {
    if (!isMarked()) close();
  };

  const held = narrow.matches;
  if (held && !isMarked()) history.pushState({ ...marks(), [MARK]: true }, '');
  if (held) addEventListener('popstate', onBack);
  narrow.addEventListener('change', fit);
  viewport?.addEventListener('resize', fit);
  viewport?.addEventListener('scroll', fit);
  fit();

  return () => {
    removeEventListener('popstate', onBack);
    narrow.removeEventListener('change', fit);
    viewport?.removeEventListener('resize', fit);
    viewport?.removeEventListener('scroll', fit);
    page.style.overflow = overflow;
    if (held && isMarked()) history.back();
  };
}

const marks = () => (history.state ?? {}) as Record<string, unknown>;
const isMarked = () => marks()[MARK] === true;
