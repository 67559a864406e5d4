/** Gives a surface that is a page of its own the window below Jira's header, and as much as it needs where that is little: then the page scrolls. */

const LEAST_PX = 400;

export function fillWindow(place: HTMLElement): () => void {
  // Who has given her password once more is told so by a banner, in the header or after it.
  const above = [...document.querySelectorAll('#header, #websudo-banner')];
  const fit = () => {
    const top = Math.max(0, ...above.map((it) => it.getBoundingClientRect().bottom + scrollY));
    const height = Math.max(LEAST_PX, innerHeight - top);
    Object.assign(place.style, {
      position: 'absolute',
      insetInline: '0',
      top: `${top}px`,
      height: `${height}px`,
    });
  };
  const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fit);
  above.forEach((it) => watcher?.observe(it));
  addEventListener('resize', fit);
  fit();
  return () => {
    watcher?.disconnect();
    removeEventListener('resize', fit);
  };
}
