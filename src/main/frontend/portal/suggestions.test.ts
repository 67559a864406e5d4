import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../shared/articles';
import { Refused, type Rest } from '../shared/rest';
import { PAUSE_MS, suggesting, type Suggesting } from './suggestions';

const get = vi.fn<(path: string) => Promise<{ articles: Article[] }>>();
let suggestions: Suggesting;
const article = (title: string): Article => ({
  id: title,
  title,
  url: 'https://aide.example/1',
  kind: 'tuto',
  passage: '',
  highlights: [],
});

beforeEach(() => {
  vi.useFakeTimers();
  suggestions = suggesting({
    rest: { get: get as Rest['get'], post: vi.fn(), put: vi.fn(), now: Date.now },
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

const pause = () => vi.advanceTimersByTimeAsync(PAUSE_MS);
const titles = () => suggestions.found.get().articles.map(({ title }) => title);

describe('articles while one types (R24)', () => {
  it('are asked for from three letters on, when the typing pauses', async () => {
    get.mockResolvedValue({ articles: [article('Rattacher un journal')] });

    suggestions.typed('jo', '1');
    await pause();
    suggestions.typed('jou', '1');
    suggestions.typed('journal', '1');
    await pause();

    expect(get).toHaveBeenCalledExactlyOnceWith('/portals/1/articles?q=journal&limit=5');
    expect(titles()).toEqual(['Rattacher un journal']);
  });

  it('stay until the next ones have come', async () => {
    get.mockResolvedValueOnce({ articles: [article('A')] });
    suggestions.typed('journal', '1');
    await pause();

    get.mockReturnValueOnce(new Promise(() => undefined));
    suggestions.typed('journal absent', '1');
    await pause();

    expect(titles()).toEqual(['A']);
  });

  it('are not asked for again where the server has none', async () => {
    get.mockRejectedValue(new Refused(404, 'notFound', ''));

    suggestions.typed('journal', '1');
    await pause();
    suggestions.typed('journal absent', '1');
    await pause();

    expect(get).toHaveBeenCalledOnce();
    expect(titles()).toEqual([]);
  });

  it('are silent about a failure, and come back after it', async () => {
    get
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ articles: [article('A')] });

    suggestions.typed('journal', '1');
    await pause();
    expect(titles()).toEqual([]);
    suggestions.typed('journal absent', '1');
    await pause();

    expect(titles()).toEqual(['A']);
  });
});
