import { useEffect, useState } from 'preact/hooks';
import { useAdmin } from '../admin';

/** By path; looked at only where something is wrong. */
const typed = new Map<string, string | undefined>();

/**
 * What was typed into a field and is no value yet. It is kept while one looks at another page; a field that is gone from its
 * own page takes it along, and refuses nothing any more.
 */
export function useTyped(path: string): [text: string | undefined, set: (text?: string) => void] {
  const { draft, where } = useAdmin();
  const [text, set] = useState(() => (draft.state.get().unfit[path] ? typed.get(path) : undefined));
  useEffect(() => {
    const { page } = where.get();
    return () => where.get().page === page && draft.setUnfit(path, '');
  }, [path]);
  typed.set(path, text);
  return [text, set];
}
