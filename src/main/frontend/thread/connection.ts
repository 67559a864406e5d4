/**
 * One connection to the server's events, whatever stands in between (design D7).
 *
 * Server-sent events first; when no `hello` comes in time, something holds answers back, and polls take over. A cut is
 * mended by itself; each time it is up again, `up` says so, and whoever listens asks for what was missed. The server's
 * identifiers are good for both ways, so that a change of way misses nothing.
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
  now(): number;
  later(act: () => void, ms: number): number;
  cancel(timer: number): void;
  /** Whether somebody looks: a hidden page may hear later. */
  looked(): boolean;
  /** Calls back when the network returns or the page is looked at again. */
  awake(act: () => void): () => void;
  /** Calls back when the browser knows that the network is gone, long before a silent connection shows it. */
  cut(act: () => void): () => void;
  /** Until when polls are the way that works: remembered from one connection to the next. */
  pollsUntil: number;
}

export interface Connection {
  /** Somebody looks now who did not before. */
  wake(): void;
  close(): void;
}

const HELLO_MS = 2_500;
const SILENCE_MS = 50_000;
const POLL_WAIT_S = 25;
const POLL_LIMIT_MS = 40_000;
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000, 20_000];
const HIDDEN_POLL_MS = 15_000;
const POLLS_FOR_MS = 5 * 60_000;

/** An answer that is none. */
class Unwell extends Error {
  constructor(
    readonly status: number,
    readonly afterMs: number,
  ) {
    super(String(status));
  }
}

export function connect(url: string, topics: string, heard: Heard, ether: Ether): Connection {
  const is = { closed: false, cut: false };
  const closed = () => is.closed;
  const cutOff = () => is.cut;
  let isUp = false;
  let failures = 0;
  let lastId = '';
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

  const awake = () => {
    wake();
  };

  const stopListening = ether.awake(awake);
  const stopWatching = ether.cut(() => {
    is.cut = true;
    down();
    abort.abort();
  });

  void run();
  return {
    wake: awake,
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
      const polls = ether.now() < ether.pollsUntil;
      abort = new AbortController();
      is.cut = false;
      try {
        await (polls ? poll() : stream());
      } catch (problem) {
        if (closed()) return;
        const { status = 0, afterMs = 0 } = problem instanceof Unwell ? problem : {};
        if (status === 401) heard.loggedOut();
        down();
        // What fails twice one way is tried the other way.
        if (polls) ether.pollsUntil = 0;
        else if (status > 401 && failures > 0) turnToPolls();
        await pause(Math.max(PAUSES_MS[Math.min(failures++, PAUSES_MS.length - 1)] ?? 0, afterMs));
      }
    }
  }

  function turnToPolls() {
    ether.pollsUntil = ether.now() + POLLS_FOR_MS;
  }

  /** Until the stream ends; a silent one is ended here. */
  async function stream(): Promise<void> {
    const hello = { came: false };
    const endAfter = (ms: number) => ether.later(() => abort.abort(), ms);
    let timer = endAfter(HELLO_MS);
    const sign = () => {
      if (!hello.came) return;
      ether.cancel(timer);
      timer = endAfter(SILENCE_MS);
    };
    const told = ({ name, data, id }: Told) => {
      if (name === 'hello') {
        hello.came = true;
        sign();
        up();
      } else if (name !== '') heard.told(name, data);
      lastId = id ?? lastId;
    };
    try {
      const headers: Record<string, string> = { Accept: 'text/event-stream' };
      if (lastId) headers['Last-Event-ID'] = lastId;
      const answer = await get(`stream?conversations=${topics}`, headers);
      if (!answer.body) throw new Error('no stream');
      await readEvents(answer.body, told, sign);
      throw new Error('the stream ended');
    } catch (problem) {
      // An answer that hangs without a greeting is held back on its way; an answer that fails is not.
      if (hello.came || !abort.signal.aborted || closed() || cutOff()) throw problem;
      turnToPolls();
    } finally {
      ether.cancel(timer);
    }
  }

  async function poll(): Promise<void> {
    const timer = ether.later(() => abort.abort(), POLL_LIMIT_MS);
    try {
      const wait = ether.looked() && isUp ? POLL_WAIT_S : 0;
      const path = `poll?conversations=${topics}&cursor=${encodeURIComponent(lastId)}&wait=${wait}`;
      const {
        events,
        cursor,
        retryAfterMs = 0,
      } = (await (await get(path, { Accept: 'application/json' })).json()) as Polled;
      if (closed()) return;
      lastId = cursor;
      up();
      events.forEach(({ event, data }) => heard.told(event, data));
      await pause(Math.max(retryAfterMs, ether.looked() ? 0 : HIDDEN_POLL_MS));
    } finally {
      ether.cancel(timer);
    }
  }

  async function get(path: string, headers: Record<string, string>): Promise<Response> {
    const { signal } = abort;
    const answer = await ether.fetch(`${url}/${path}`, {
      headers,
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (!answer.ok) throw new Unwell(answer.status, Number(answer.headers.get('Retry-After') ?? 0) * 1000);
    return answer;
  }

  function pause(ms: number): Promise<void> {
    if (ms <= 0) return Promise.resolve();
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
