/** A thread on a desk of the tests, and the line that brings it what the desk tells. */
import { shown } from '../../../main/frontend/thread/log';
import { createThread, type ThreadInside } from '../../../main/frontend/thread/thread';
import type { Keep } from '../../../main/frontend/shared/keep';
import type { Person } from '../../../main/frontend/shared/wire';
import { type Desk, ID, type Trouble } from './desk';

export interface Around {
  desk: Desk;
  viewer: Person;
  keep: Keep;
  trouble(method: string, path: string): Trouble | undefined;
  left?(): void;
}

let uuids = 0;

export const openThread = ({ desk, viewer, keep, trouble, left }: Around): ThreadInside =>
  createThread(
    ID,
    keep,
    {
      rest: desk.rest(viewer, trouble),
      now: Date.now,
      later: (act, ms) => setTimeout(act, ms) as unknown as number,
      cancel: (timer) => clearTimeout(timer),
      uuid: () => `uuid-${++uuids}`,
    },
    () => undefined,
    left ?? (() => undefined),
  );

export interface Line {
  deliver(count?: number): void;
  /** What was told until now never arrives. */
  lose(): void;
  /** The last ones are told once more. */
  again(count: number): void;
}

export function lineTo(thread: ThreadInside, { desk, viewer }: Pick<Around, 'desk' | 'viewer'>): Line {
  let at = desk.told(viewer).length;
  return {
    deliver(count = Infinity) {
      const events = desk.told(viewer).slice(at, at + count);
      at += events.length;
      events.forEach(([name, data]) => thread.told(name, structuredClone(data)));
    },
    lose() {
      at = desk.told(viewer).length;
    },
    again(count) {
      at = Math.max(0, at - count);
    },
  };
}

/** What a person sees of it, whichever way it came there. */
export function sight(thread: ThreadInside) {
  const { status, log, readByOthers, conversation } = thread.state.get();
  return {
    status,
    entries: shown(log),
    seenTo: log.seenTo,
    readByOthers,
    readNumber: conversation?.readNumber,
  };
}
