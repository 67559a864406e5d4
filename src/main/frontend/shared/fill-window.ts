/** Gives a surface that is a page of its own the window below Jira's header, and as much as it needs where that is little: then the page scrolls. */

const LEAST_PX = 400;

export function fillWindow(place: HTMLElement): () => void {
  const header = document.querySelector('#header');
  const fit = () => {
    const top = header ? header.getBoundingClientRect().bottom + scrollY : 0;
    const height = Math.max(LEAST_PX, innerHeight - top);
    Object.assign(place.style, {
      position: 'absolute',
      insetInline: '0',
      top: `${top}px`,
      height: `${height}px`,
    });
  };
  const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(fit);
  if (header) watcher?.observe(header);
  addEventListener('resize', fit);
  fit();
  return () => {
    watcher?.disconnect();
    removeEventListener('resize', fit);
  };
}
