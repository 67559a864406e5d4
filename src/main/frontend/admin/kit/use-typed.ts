import { useEffect, useState } from 'preact/hooks';
import { useAdmin } from '../admin';

/**
 * What was typed into a field, and how to write it, with what is wrong where it is no value yet. That is kept while one looks
 * at another page; a field that is gone from its own page takes it along, and refuses nothing any more.
 */
export function useTyped(
  path: string,
): [text: string | undefined, write: (text?: string, fault?: string) => void] {
  const { draft, where } = useAdmin();
  const [text, show] = useState(draft.state.get().unfit[path] && draft.typed.get(path));
  useEffect(() => {
    const { page } = where.get();
    return () => where.get().page === page && draft.setUnfit(path, '');
  }, [path]);
  const write = (now?: string, fault?: string) => {
    draft.typed.set(path, now);
    draft.setUnfit(path, fault ?? '');
    show(now);
  };
  return [text, write];
}
