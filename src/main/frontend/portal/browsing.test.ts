import { describe, expect, it, vi } from 'vitest';
import type { Rest } from '../shared/rest';
import { type Browsing, createBrowsing } from './browsing';

const article = (id: string) => ({ id, title: id, url: '', kind: 'faq', passage: '', highlights: [] });
const page = (ids: string[], cursor?: string) => ({
  spaces: [],
  modules: [],
  countries: [],
  articles: ids.map(article),
  ...(cursor ? { cursor } : {}),
});

function world(): { browsing: Browsing; get: ReturnType<typeof vi.fn>; pause(): void } {
  const get = vi.fn(() => Promise.resolve(page(['1'])) as Promise<unknown>);
  let waiting: (() => void) | undefined;
  const browsing = createBrowsing({
    rest: { get } as unknown as Rest,
    later: (act) => {
      waiting = act;
      return 1;
    },
    cancel: () => (waiting = undefined),
  });
  return { browsing, get, pause: () => waiting?.() };
}

const ready = (browsing: Browsing) => vi.waitUntil(() => browsing.browsed.get().status === 'ready');

describe('browsing (R27, R72)', () => {
  it('asks once for a portal, and again for another one', async () => {
    const { browsing, get } = world();
    browsing.start('1');
    await ready(browsing);
    browsing.start('1');
    browsing.start('2');

    expect(get.mock.calls).toEqual([['/portals/1/library?'], ['/portals/2/library?']]);
  });

  it('sends what is chosen, and lets modules go with their space', async () => {
    const { browsing, get } = world();
    browsing.start('1');
    browsing.choose({ space: 'AIDE' });
    browsing.choose({ module: 'grand-livre' });
    browsing.choose({ country: 'be' });
    expect(get).toHaveBeenLastCalledWith('/portals/1/library?space=AIDE&module=grand-livre&country=be');

    browsing.choose({ space: 'GUIDE' });

    expect(get).toHaveBeenLastCalledWith('/portals/1/library?space=GUIDE');
    await ready(browsing);
  });

  it('waits for the pause, and an answer to what is no longer asked is none', async () => {
    const { browsing, get, pause } = world();
    let slow: (value: unknown) => void = () => undefined;
    browsing.start('1');
    await ready(browsing);
    get.mockReturnValueOnce(new Promise((done) => (slow = done)));

    browsing.ask('fac');
    expect(get).toHaveBeenCalledTimes(1);
    pause();
    browsing.ask('facture');
    get.mockReturnValueOnce(Promise.resolve(page(['new'])));
    pause();
    await ready(browsing);
    slow(page(['old']));
    await Promise.resolve();

    expect(browsing.browsed.get()).toMatchObject({ found: 'facture', articles: [{ id: 'new' }] });
  });

  it('goes on where the page ended, without repeating an article', async () => {
    const { browsing, get } = world();
    get.mockReturnValueOnce(Promise.resolve(page(['1', '2'], '2')));
    browsing.start('1');
    await ready(browsing);
    get.mockReturnValueOnce(Promise.resolve(page(['2', '3'])));

    await browsing.more();

    expect(get).toHaveBeenLastCalledWith('/portals/1/library?cursor=2');
    expect(browsing.browsed.get().articles.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(browsing.browsed.get().cursor).toBeUndefined();
  });

  it('keeps what it had when the base is away (R27)', async () => {
    const { browsing, get } = world();
    browsing.start('1');
    await ready(browsing);
    get.mockReturnValueOnce(Promise.reject(new Error('503')));
    browsing.again();
    await vi.waitUntil(() => browsing.browsed.get().status === 'failed');

    expect(browsing.browsed.get().articles).toHaveLength(1);
  });
});
