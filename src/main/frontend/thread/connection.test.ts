import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Connection, type Ether, type Heard } from './connection';

interface Request {
  path: string;
  lastId: string | undefined;
  signal: AbortSignal | null | undefined;
  answer(response: Response): void;
  fail(): void;
}

let requests: Request[];
let heard: string[];
let looked: boolean;
let online: () => void;
let offline: () => void;
let ether: Ether;
let connection: Connection;

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const paths = () => requests.map(({ path }) => path);
const last = () => {
  const request = requests.at(-1);
  if (!request) throw new Error('nothing was asked');
  return request;
};

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  heard = [];
  looked = true;
  online = offline = () => undefined;
  ether = {
    fetch: (path, { headers, signal } = {}) =>
      new Promise((resolve, reject) => {
        const fail = () => reject(new TypeError('Failed to fetch'));
        signal?.addEventListener('abort', fail);
        requests.push({
          path: (path as string).replace('/guichet/', ''),
          lastId: new Headers(headers).get('Last-Event-ID') ?? undefined,
          signal,
          answer: resolve,
          fail,
        });
      }),
    now: Date.now,
    later: (act, ms) => setTimeout(act, ms) as unknown as number,
    cancel: (timer) => clearTimeout(timer),
    looked: () => looked,
    awake: (act) => {
      online = act;
      return () => undefined;
    },
    cut: (act) => {
      offline = act;
      return () => undefined;
    },
    pollsUntil: 0,
  };
  start();
  return () => {
    connection.close();
    vi.useRealTimers();
  };
});

function start() {
  const ears: Heard = {
    told: (name, data) => heard.push(`${name} ${JSON.stringify(data)}`),
    up: () => heard.push('up'),
    down: () => heard.push('down'),
    loggedOut: () => heard.push('loggedOut'),
  };
  connection = connect('/guichet', 'list', ears, ether);
}

/** Answers the newest request with a stream that the test goes on writing. */
async function stream(...events: string[]) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (it) => void (controller = it) });
  last().signal?.addEventListener('abort', () => controller?.error(new DOMException('', 'AbortError')));
  const write = async (...more: string[]) => {
    const cut = last().signal?.aborted === true;
    if (!cut) more.forEach((event) => controller?.enqueue(new TextEncoder().encode(`${event}\n\n`)));
    await pass(0);
  };
  const end = async () => {
    controller?.close();
    await pass(0);
  };
  last().answer(new Response(body));
  await write(...events);
  return { write, end };
}

async function poll(cursor: string, events: { event: string; data: unknown }[] = [], retryAfterMs = 0) {
  last().answer(new Response(JSON.stringify({ cursor, events, retryAfterMs })));
  await pass(0);
}

const HELLO = 'event: hello\ndata: {}';
const news = (n: number) => `event: entry\ndata: ${n}\nid: b-${n}`;

describe('a connection', () => {
  it('is up with the greeting, and tells what comes', async () => {
    await stream(HELLO, news(1));

    expect(heard).toEqual(['up', 'entry 1']);
    expect(paths()).toEqual(['stream?conversations=list']);
  });

  it('comes back by itself where it was when the stream ends', async () => {
    const { end } = await stream(HELLO, news(1), ': still here\nid: b-5');
    await end();
    await pass(500);

    expect(last().lastId).toBe('b-5');
    await stream(HELLO);
    expect(heard).toEqual(['up', 'entry 1', 'down', 'up']);
  });

  it('waits longer each time that nobody answers', async () => {
    const when: number[] = [];
    const started = Date.now();
    for (let tries = 0; tries < 6; tries++) {
      last().fail();
      const asked = requests.length;
      while (requests.length === asked) await pass(100);
      when.push(Date.now() - started);
    }

    expect(when).toEqual([500, 1_500, 3_500, 8_500, 18_500, 38_500]);
  });

  it('tries at once when the network is back', async () => {
    for (let tries = 0; tries < 6; tries++) {
      last().fail();
      await pass(20_000);
    }
    last().fail();
    await pass(100);
    const asked = requests.length;

    online();
    await pass(0);

    expect(requests).toHaveLength(asked + 1);
  });

  it('is down as soon as the browser says so, and polls for no such cut', async () => {
    await stream(HELLO);
    offline();
    await pass(500);

    expect(heard).toEqual(['up', 'down']);
    expect(last().path).toMatch(/^stream/);
  });

  it('notices that a silent stream is dead, and takes a heartbeat for a sign of life', async () => {
    const { write } = await stream(HELLO);
    await pass(40_000);
    await write(': still here');
    await pass(40_000);
    expect(heard).toEqual(['up']);

    await pass(10_000);

    expect(heard).toEqual(['up', 'down']);
  });

  it('says that the login is lost, and comes back after it', async () => {
    last().answer(new Response('{}', { status: 401 }));
    await pass(500);
    await stream(HELLO);

    expect(heard).toEqual(['loggedOut', 'up']);
  });

  it('tells nothing after it was closed', async () => {
    const { write } = await stream(HELLO);
    connection.close();
    await write(news(1));
    await pass(60_000);

    expect(heard).toEqual(['up']);
    expect(requests).toHaveLength(1);
  });
});

describe('where streams are held back', () => {
  beforeEach(async () => {
    await pass(2_500);
  });

  it('polls without a word about a cut', async () => {
    await poll('b-3');
    await poll('b-4', [{ event: 'entry', data: 4 }]);

    expect(heard).toEqual(['up', 'entry 4']);
    expect(paths().slice(1)).toEqual([
      'poll?conversations=list&cursor=&wait=0',
      'poll?conversations=list&cursor=b-3&wait=25',
      'poll?conversations=list&cursor=b-4&wait=25',
    ]);
  });

  it('asks as seldom as the server wants', async () => {
    await poll('b-3', [], 3_000);
    await pass(2_900);
    expect(requests).toHaveLength(2);
    await pass(100);
    expect(requests).toHaveLength(3);
  });

  it('asks seldom while nobody looks, and at once when somebody does', async () => {
    await poll('b-3');
    looked = false;
    await poll('b-3');
    await pass(14_000);
    expect(requests).toHaveLength(3);

    looked = true;
    connection.wake();
    await pass(0);

    expect(requests).toHaveLength(4);
  });

  it('remembers it for the next connection, and tries the better way again later', async () => {
    await poll('b-3');
    connection.close();
    start();
    await pass(0);
    expect(last().path).toMatch(/^poll/);

    await poll('b-4', [], 5 * 60_000);
    await pass(5 * 60_000);

    expect(last()).toMatchObject({ path: 'stream?conversations=list', lastId: 'b-4' });
  });

  it('waits as long as a busy server asks for', async () => {
    await poll('b-3');
    last().answer(new Response('{}', { status: 429, headers: { 'Retry-After': '7' } }));
    await pass(6_900);
    expect(requests).toHaveLength(3);
    await pass(200);
    expect(requests).toHaveLength(4);
  });
});

it('a server without room for streams is polled', async () => {
  last().answer(new Response('{}', { status: 503 }));
  await pass(500);
  last().answer(new Response('{}', { status: 503 }));
  await pass(1_000);

  expect(last().path).toMatch(/^poll/);
});
