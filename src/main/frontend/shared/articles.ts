/** Articles of the knowledge base, as `GET /portals/{id}/articles` gives them. */

/** A file of an article, where the article is kept. */
export interface ArticleFile {
  name: string;
  url: string;
}

export interface Article {
  id: string;
  title: string;
  url: string;
  kind: 'faq' | 'tuto' | 'page';
  space?: string;
  passage: string;
  /** Where in the passage words match: from, to. */
  highlights: [number, number][];
  /** Where the passage stands, if it is not in the article itself. */
  file?: ArticleFile;
}

/** The passage in pieces, the matching ones marked; what does not fit the text is left out. */
export function pieces({ passage, highlights }: Pick<Article, 'passage' | 'highlights'>) {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of [...highlights].sort(([a], [b]) => a - b)) {
    if (from < at || to <= from || to > passage.length) continue;
    if (from > at) parts.push({ text: passage.slice(at, from), marked: false });
    parts.push({ text: passage.slice(from, to), marked: true });
    at = to;
  }
  if (at < passage.length) parts.push({ text: passage.slice(at), marked: false });
  return parts;
}
