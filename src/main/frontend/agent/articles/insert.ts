import type { Article } from '../../shared/articles';

/** The text with title and link where the cursor is; all that is written stays. */
export function withLink(text: string, cursor: number, { title, url }: Pick<Article, 'title' | 'url'>) {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const added = `${/\S$/.test(before) ? ' ' : ''}${title} – ${url}`;
  const gap = /^\S/.test(after) ? ' ' : '';
  return { text: before + added + gap + after, cursor: cursor + added.length + gap.length };
}
