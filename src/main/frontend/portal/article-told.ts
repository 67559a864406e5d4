/** Tells the server what became of an article, for its numbers (R26). Nobody waits for it, and nobody misses it. */
import { useEffect, useRef } from 'preact/hooks';
import type { PanelModel } from './panel-model';

/** @param leaving the page may be gone before the answer */
export function articleIs(model: PanelModel, id: string, what: 'opened' | 'solved', leaving = false): void {
  const { portal } = model.state.get();
  const path = `/portals/${encodeURIComponent(portal)}/articles/${encodeURIComponent(id)}/${what}`;
  model.rest.post(path, {}, leaving).catch(() => undefined);
}

/**
 * It has answered once she leaves it so: who takes that back, to ask all the same, was not helped by it.
 *
 * @returns takes it back
 */
export function useSolved(model: PanelModel, id: string, back: () => void): () => void {
  const open = useRef(true);
  useEffect(() => {
    const tell = (leaving: boolean) => {
      if (open.current) articleIs(model, id, 'solved', leaving);
      open.current = false;
    };
    const leave = () => tell(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      tell(false);
    };
  }, []);
  return () => {
    open.current = false;
    back();
  };
}
