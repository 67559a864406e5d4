/**
 * Asks for this agent's presence again and again, which keeps her word good (R77, R158).
 *
 * Each page asks as it opens; from then on one of a browser's pages asks for all of them: this stands where a feed has its connection to the server's events,
 * and so takes part in the choice of that page and is heard by the others.
 */
import type { PresenceNow } from '../../shared/wire-agent';
import type { Connection, Heard } from '../../thread/connection';

/** A word is good for two minutes without a sign. */
export const RENEW_MS = 20_000;

/** What a feed calls a new answer. */
export const RENEWED = 'renewed';

export interface Clock {
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  /** Calls back when the network returns or the page is looked at again. */
  awake(act: () => void): () => void;
}

export function renew(ask: () => Promise<PresenceNow>, heard: Heard, clock: Clock): Connection {
  let closed = false;
  let timer = 0;

  const wake = () => {
    clock.cancel(timer);
    if (closed) return;
    timer = clock.later(wake, RENEW_MS);
    ask().then(
      (now) => {
        if (closed) return;
        heard.up();
        heard.told(RENEWED, now);
      },
      () => {
        if (!closed) heard.down();
      },
    );
  };

  const unwatch = clock.awake(wake);
  timer = clock.later(wake, RENEW_MS);
  return {
    wake,
    close() {
      closed = true;
      clock.cancel(timer);
      unwatch();
    },
  };
}
