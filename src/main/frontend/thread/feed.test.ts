import { beforeEach, describe, expect, it } from 'vitest';
import type { Heard } from './connection';
import { createFeed, type Feed, type Tabs } from './feed';

interface Line {
  by: string;
  topics: string;
  heard: Heard;
  looked: () => boolean;
  open: boolean;
  woken: number;
}

let lines: Line[];
let browser: ReturnType<typeof openBrowser>;

beforeEach(() => {
  lines = [];
  browser = openBrowser();
});

const open = () => lines.filter((line) => line.open);
const only = () => {
  const [line, second] = open();
  if (!line || second) throw new Error(`${open().length} connections are open`);
  return line;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Locks and channels as browsers have them, for the tabs of one person. */
function openBrowser() {
  const channels = new Set<NonNullable<Tabs['channel']>>();
  const queue: (() => Promise<void>)[] = [];
  let held = false;

  async function next(): Promise<void> {
    const first = held ? undefined : queue.shift();
    if (!first) return;
    held = true;
    await first();
    held = false;
    void next();
  }

  const request = (_: string, { signal }: LockOptions, act: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      const turn = () => act().then(resolve);
      queue.push(turn);
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(turn);
        if (at >= 0) queue.splice(at, 1);
        if (at >= 0) reject(new DOMException('given up', 'AbortError'));
      });
      void next();
    });

  function channel(): NonNullable<Tabs['channel']> {
    const own: NonNullable<Tabs['channel']> = {
      onmessage: null,
      postMessage(word: unknown) {
        const data: unknown = structuredClone(word);
        channels.forEach((other) => {
          if (other === own) return;
          queueMicrotask(
            () =>
              void other.onmessage?.call(other as BroadcastChannel, new MessageEvent('message', { data })),
          );
        });
      },
      close: () => channels.delete(own),
    };
    channels.add(own);
    return own;
  }

  return { channel, locks: { request } as unknown as NonNullable<Tabs['locks']> };
}

function tab(id: string, capable: Partial<Tabs> = {}) {
  const heard: string[] = [];
  let looks = true;
  let watched: (gone: boolean) => void = () => undefined;
  const feed: Feed = createFeed(
    'camille',
    (topics, ears, looked) => {
      const line = { by: id, topics, heard: ears, looked, open: true, woken: 0 };
      lines.push(line);
      return { close: () => (line.open = false), wake: () => line.woken++ };
    },
    {
      told: (name, data) => heard.push(`${name} ${JSON.stringify(data)}`),
      up: () => heard.push('up'),
      down: () => heard.push('down'),
      loggedOut: () => heard.push('loggedOut'),
    },
    {
      locks: browser.locks,
      channel: browser.channel(),
      id,
      looks: () => looks,
      watch: (act) => {
        watched = act;
        return () => undefined;
      },
      ...capable,
    },
  );
  const look = (now: boolean) => {
    looks = now;
    watched(false);
  };
  return { feed, heard, look, leave: () => watched(true) };
}

describe('the feed', () => {
  it('holds no connection while nobody wants to hear', async () => {
    const one = tab('one');
    await settled();
    expect(open()).toEqual([]);

    const release = one.feed.want('list');
    await settled();
    expect(only().topics).toBe('list');

    release();
    release();
    await settled();
    expect(open()).toEqual([]);
  });

  it('connects once for all tabs, for what any of them wants', async () => {
    const one = tab('one');
    const two = tab('two');
    one.feed.want('a');
    two.feed.want('b');
    await settled();
    await settled();

    expect(only().topics).toBe('a,b');
    only().heard.up();
    only().heard.told('entry', 1);
    await settled();

    expect(one.heard).toEqual(['up', 'entry 1']);
    expect(two.heard).toEqual(['up', 'entry 1']);
  });

  it('takes the list to contain every conversation', async () => {
    const one = tab('one');
    one.feed.want('a');
    one.feed.want('list');
    await settled();

    expect(only().topics).toBe('list');
  });

  it('goes over to another tab when the first one leaves', async () => {
    const one = tab('one');
    const two = tab('two');
    const release = one.feed.want('a');
    two.feed.want('a');
    await settled();
    only().heard.up();
    await settled();

    release();
    await settled();

    expect(only().by).toBe('two');
    only().heard.up();
    expect(two.heard).toEqual(['up', 'up']);
  });

  it('tells a tab that comes later that it is up, and who is there', async () => {
    const one = tab('one');
    one.feed.want('a');
    await settled();
    only().heard.up();
    only().heard.told('presence', { conversation: 'a', people: [] });

    const two = tab('two');
    two.feed.want('a');
    await settled();

    expect(two.heard).toEqual(['presence {"conversation":"a","people":[]}', 'up']);
    expect(one.heard).toEqual(['up', 'presence {"conversation":"a","people":[]}']);
  });

  it('tells nothing to a tab that does not want to hear', async () => {
    const one = tab('one');
    const two = tab('two');
    one.feed.want('a');
    await settled();
    only().heard.up();
    only().heard.loggedOut();
    await settled();

    expect(two.heard).toEqual([]);
  });

  it('goes on when one lets go and wants again in the same breath', async () => {
    const one = tab('one');
    one.feed.want('a')();
    one.feed.want('b');
    await settled();
    const release = one.feed.want('c');
    one.feed.want('d');
    await settled();
    release();
    await settled();

    expect(only().topics).toBe('b,d');
  });

  it('lets go of all and wants again, and is connected', async () => {
    const one = tab('one');
    const release = one.feed.want('a');
    await settled();

    release();
    one.feed.want('b');
    await settled();

    expect(only().topics).toBe('b');
  });

  it('forgets what a tab wanted that was left', async () => {
    const one = tab('one');
    const two = tab('two');
    one.feed.want('a');
    two.feed.want('b');
    await settled();
    await settled();
    two.leave();
    await settled();

    expect(only().topics).toBe('a');
  });

  it('knows whether any tab is looked at, and says so at once', async () => {
    const one = tab('one');
    const two = tab('two');
    one.look(false);
    two.look(false);
    one.feed.want('a');
    two.feed.want('a');
    await settled();
    expect(only().looked()).toBe(false);

    two.look(true);
    await settled();

    expect(only().looked()).toBe(true);
    expect(only().woken).toBe(1);
  });

  it.each([
    ['locks', { locks: undefined }],
    ['channels', { channel: undefined }],
  ])('connects for each tab where the browser has no %s', async (_, missing) => {
    const one = tab('one', missing);
    const two = tab('two', missing);
    const release = one.feed.want('a');
    two.feed.want('a');
    await settled();
    expect(open().map(({ by }) => by)).toEqual(['one', 'two']);

    release();
    await settled();

    expect(only().by).toBe('two');
  });

  it('connects for itself where the page may not have locks', async () => {
    const refused = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    const one = tab('one', { locks: refused as unknown as NonNullable<Tabs['locks']> });
    one.feed.want('a');
    await settled();

    expect(only().topics).toBe('a');
  });
});
