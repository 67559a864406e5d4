/** Joins a control to its setting: what is wrong there, and the focus when somebody is led there. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useStore } from '../../shared/store';
import { useAdmin } from '../admin';
import { isWithin } from '../settings/path';

/** Of a control in the page; paths have brackets, which names of elements do not like. */
export const idOf = (path: string) => `s-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;

export interface Bind {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

export interface Bound {
  bind: Bind;
  fault: string | undefined;
  /** Of what stands around the control, so that it can be led to. */
  frame: RefObject<HTMLDivElement>;
}

/** Not the way back to what is inherited, which stands before the control. */
const CONTROLS = ':is(input, select, textarea, button, [tabindex="0"]):not(.origin__reset)';

export function useBind(path: string, hint: unknown): Bound {
  const { draft, where } = useAdmin();
  useStore(draft.state);
  const wanted = useStore(where).path;
  const frame = useRef<HTMLDivElement>(null);
  const fault = draft.faultAt(path);
  const id = idOf(path);
  useEffect(() => {
    // A frame within this one may be the closer one: it is drawn first, and takes the wish with it.
    if (!where.get().path || !isWithin(where.get().path, path)) return;
    where.set({ path: '' });
    const control = frame.current?.querySelector<HTMLElement>(CONTROLS);
    control?.scrollIntoView({ block: 'center' });
    control?.focus();
  }, [wanted]);
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  return {
    bind: { id, 'aria-invalid': fault !== undefined, 'aria-describedby': described },
    fault,
    frame,
  };
}
