/** One press, one act: busy while it is on its way, and in words why it did not happen. */
import * as say from 'guichet:messages';
import { useRef, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import type { Thread } from '../shapes';

export interface Acting {
  /** Which act is on its way. */
  busy: string | undefined;
  problem: string;
  /** @returns whether it happened */
  act(name: string, body?: object): Promise<boolean>;
}

export function useActing(thread: Thread): Acting {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState('');
  const under = useRef(false);

  return {
    busy,
    problem,
    async act(name, body) {
      if (under.current) return false;
      under.current = true;
      setBusy(name);
      setProblem('');
      try {
        await thread.act(name, body);
        return true;
      } catch (failure) {
        setProblem(reason(failure));
        return false;
      } finally {
        under.current = false;
        setBusy(undefined);
      }
    },
  };
}

/** A login that is gone has a strip of its own. */
function reason(failure: unknown): string {
  if (!(failure instanceof Refused)) return say.lifeFailed;
  return failure.loggedOut ? '' : failure.message || say.lifeFailed;
}
