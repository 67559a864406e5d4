/** Finds settings by the words on them, whatever accents and capitals one types. */
import type { Page } from './pages';

export interface Hit {
  page: Page;
  /** Empty for the page itself. */
  path: string;
  name: string;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word must be in the name of the setting or of its page; at least one in its own. */
export function found(pages: readonly Page[], words: string): Hit[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  const fits = (page: Page, name: string) => {
    const own = plain(name);
    const both = `${own} ${plain(page.title)}`;
    return sought.every((word) => both.includes(word)) && sought.some((word) => own.includes(word));
  };
  return pages.flatMap((page) =>
    [['', page.title] as const, ...Object.entries(page.settings)]
      .filter(([, name]) => fits(page, name))
      .map(([path, name]) => ({ page, path, name })),
  );
}
