/** The page's colour scheme: Jira's `data-color-mode` where set, else the system's; what the host itself wants (`data-mode`) goes before. */

const system = matchMedia('(prefers-color-scheme: dark)');

export function takeTheme(host: HTMLElement): void {
  const mode = host.dataset.mode ?? document.documentElement.dataset.colorMode;
  host.dataset.theme = mode === 'dark' || (mode !== 'light' && system.matches) ? 'dark' : 'light';
}

/** Takes the theme now and whenever it changes. */
export function followTheme(host: HTMLElement): () => void {
  const apply = () => takeTheme(host);
  const watch = new MutationObserver(apply);
  watch.observe(document.documentElement, { attributeFilter: ['data-color-mode'] });
  system.addEventListener('change', apply);
  apply();
  return () => {
    watch.disconnect();
    system.removeEventListener('change', apply);
  };
}
