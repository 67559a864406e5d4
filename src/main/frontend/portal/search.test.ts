// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversation } from '../../../test/frontend/testkit/sample';
import type { Rest } from '../shared/rest';
import type { ConversationPage } from '../shared/wire';
import { createSearching, SEARCH_MS, type Searching } from './search';

const get = vi.fn<(path: string) => Promise<ConversationPage>>();
let searching: Searching;

beforeEach(() => {
  vi.useFakeTimers();
  searching = createSearching({
    rest: { get: get as Rest['get'], post: vi.fn(), put: vi.fn(), now: Date.now },
    now: () => new Date(),
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

const wait = () => vi.advanceTimersByTimeAsync(SEARCH_MS);
const subjects = () => searching.search.get().conversations.map(({ subject }) => subject);

describe('searching one’s conversations', () => {
  it('asks once the typing pauses, for what was typed last', async () => {
    get.mockResolvedValue({ conversations: [conversation('Relance')], total: 1 });

    searching.ask('rel', '1');
    searching.ask('relance & co', '1');
    await wait();

    expect(get).toHaveBeenCalledExactlyOnceWith('/conversations?portal=1&q=relance%20%26%20co&limit=20');
    expect(searching.search.get()).toMatchObject({ status: 'ready', found: 'relance & co', total: 1 });
  });

  it('takes no late answer for that to a newer question', async () => {
    let late: (page: ConversationPage) => void = () => undefined;
    get
      .mockReturnValueOnce(new Promise((resolve) => (late = resolve)))
      .mockResolvedValueOnce({ conversations: [conversation('Paie')] });

    searching.ask('rel', '1');
    await wait();
    searching.ask('paie', '1');
    await wait();
    late({ conversations: [conversation('Relance')] });
    await wait();

    expect(subjects()).toEqual(['Paie']);
  });

  it('reaches all that was found, page by page', async () => {
    get
      .mockResolvedValueOnce({ conversations: [conversation('A')], cursor: 'x', total: 2 })
      .mockResolvedValueOnce({ conversations: [conversation('B')] });

    searching.ask('paie', '1');
    await wait();
    await searching.more();
    await searching.more();

    expect(subjects()).toEqual(['A', 'B']);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('forgets everything when the field is emptied', async () => {
    get.mockResolvedValue({ conversations: [conversation('A')] });
    searching.ask('paie', '1');
    await wait();

    searching.ask(' ', '1');
    await wait();

    expect(searching.search.get()).toMatchObject({ q: ' ', status: 'none', conversations: [] });
    expect(get).toHaveBeenCalledOnce();
  });
});
