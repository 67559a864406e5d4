/** Where an article is, with what was quoted marked in it by browsers that know how; in a file they do not. */
import type { Source } from '../../shared/wire-assistant';

const FEW = 5;

/** Only addresses that lead to a page; whatever else an article claims to be is no link. */
export function passageUrl({
  kind,
  url,
  passage,
}: Pick<Source, 'url' | 'passage'> & { kind?: Source['kind'] }): string | undefined {
  if (!/^(https?:\/)?\/[^\\]/i.test(url) || url.startsWith('//')) return undefined;
  if (kind === 'pdf') return url;
  const words = passage.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 2 * FEW ? [words.slice(0, FEW), words.slice(-FEW)] : [words];
  const text = ends.map((some) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')).join(',');
  return text && !url.includes('#') ? `${url}#:~:text=${text}` : url;
}
