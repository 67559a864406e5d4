/**
 * One connection to the server's events, whatever stands in between (design D7).
 *
 * Server-sent events first; when no `hello` comes in time, something holds answers back, and polls take over. A cut is
 * mended by itself; each time it is up again, `up` says so, and whoever listens asks for what was missed.
 */
import { readEvents, type Told } from './sse';

export interface Heard {
  told(name: string, data: unknown): void;
  up(): void;
  down(): void;
  loggedOut(): void;
}

export interface Ether {
  fetch: typeof fetch;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  /** Whether somebody looks: a hidden page may hear later. */
  looked(): boolean;
  /** Calls back when the network returns or the page is looked at again. */
  awake(act: () => void): () => void;
  /** Calls back when the browser knows that the network is gone, long before a silent connection shows it. */
  cut(act: () => void): () => void;
}

export interface Connection {
  close(): void;
}

const HELLO_MS = 2_500;
const SILENCE_MS = 50_000;
const POLL_WAIT_S = 25;
const POLL_LIMIT_MS = 40_000;
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000, 20_000];
const HIDDEN_POLL_MS = 15_000;

class LoggedOut extends Error {}

export function connect(url: string, topics: string, heard: Heard, ether: Ether): Connection {
  const is = { closed: false, cut: false };
  const closed = () => is.closed;
  const cutOff = () => is.cut;
  let polls = false;
  let isUp = false;
  let failures = 0;
  let lastId: string | undefined;
  let cursor = '';
  let abort = new AbortController();
  let wake = (): void => undefined;

  const up = () => {
    failures = 0;
    if (isUp || is.closed) return;
    isUp = true;
    heard.up();
  };

  const down = () => {
    if (!isUp || is.closed) return;
    isUp = false;
    heard.down();
  };

  const stopListening = ether.awake(() => {
    wake();
  });

  const stopWatching = ether.cut(() => {
    is.cut = true;
    down();
    abort.abort();
  });

  void run();
  return {
    close: () => {
      is.closed = true;
      abort.abort();
      stopListening();
      stopWatching();
      wake();
    },
  };

  async function run(): Promise<void> {
    while (!is.closed) {
      abort = new AbortController();
      is.cut = false;
      try {
        await (polls ? poll() : stream());
      } catch (problem) {
        if (closed()) return;
        if (problem instanceof LoggedOut) heard.loggedOut();
        down();
        await pause(PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)] ?? 0);
      }
    }
  }

  /** Until the stream ends; a silent one is ended here. */
  async function stream(): Promise<void> {
    const hello = { came: false };
    let timer = ether.later(() => {
      abort.abort();
    }, HELLO_MS);
    const sign = () => {
      if (!hello.came) return;
      ether.cancel(timer);
      timer = ether.later(() => {
        abort.abort();
      }, SILENCE_MS);
    };
    const told = ({ name, data, id }: Told) => {
      if (name === 'hello') {
        hello.came = true;
        sign();
        up();
      } else heard.told(name, data);
      lastId = id ?? lastId;
    };
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' };
      if (lastId !== undefined) headers['Last-Event-ID'] = lastId;
      const answer = await get(`${url}/stream?conversations=${topics}`, headers);
      if (!answer.body) throw new Error('no stream');
      await readEvents(answer.body, told, sign);
      throw new Error('the stream ended');
    } catch (problem) {
      // An answer that hangs without a greeting is held back on its way; an answer that fails is not.
      if (!hello.came && abort.signal.aborted && !closed() && !cutOff()) {
        polls = true;
        return;
      }
      throw problem;
    } finally {
      ether.cancel(timer);
    }
  }

  async function poll(): Promise<void> {
    const timer = ether.later(() => {
      abort.abort();
    }, POLL_LIMIT_MS);
    try {
      const wait = ether.looked() && isUp ? POLL_WAIT_S : 0;
      const path = `${url}/poll?conversations=${topics}&cursor=${encodeURIComponent(cursor)}&wait=${wait}`;
      const answer = (await (await get(path, { Accept: 'application/json' })).json()) as Polled;
      cursor = answer.cursor;
      up();
      answer.events.forEach(({ event, data }) => {
        heard.told(event, data);
      });
      const asked = answer.retryAfterMs ?? 0;
      if (!ether.looked()) await pause(Math.max(asked, HIDDEN_POLL_MS));
      else if (asked > 0) await pause(asked);
    } finally {
      ether.cancel(timer);
    }
  }

  async function get(path: string, headers: Record<string, string>): Promise<Response> {
    const { signal } = abort;
    const answer = await ether.fetch(path, {
      headers,
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (answer.status === 401) throw new LoggedOut();
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return answer;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ether.later(resolve, ms);
      wake = () => {
        ether.cancel(timer);
        resolve();
      };
    });
  }
}

interface Polled {
  events: { event: string; data: unknown }[];
  cursor: string;
  retryAfterMs?: number;
}
