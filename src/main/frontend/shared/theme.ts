/** Keeps a shadow host in the page's colour scheme: Jira's `data-color-mode` where set, else the system's. */

export function followTheme(host: HTMLElement, view: Window & typeof globalThis = window): () => void {
  const page = view.document.documentElement;
  const system = view.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const mode = page.dataset.colorMode;
    const dark = mode === 'dark' || (mode !== 'light' && system.matches);
    host.dataset.theme = dark ? 'dark' : 'light';
  };
  const watcher = new view.MutationObserver(apply);
  watcher.observe(page, { attributes: true, attributeFilter: ['data-color-mode'] });
  system.addEventListener('change', apply);
  apply();
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', apply);
  };
}
