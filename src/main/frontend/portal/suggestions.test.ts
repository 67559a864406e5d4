// @vitest-environment happy-dom
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

  it('drop an old answer that comes late, also to words that are gone', async () => {
    let late: (found: { articles: Article[] }) => void = () => undefined;
    get.mockReturnValueOnce(new Promise((come) => (late = come)));
    get.mockResolvedValueOnce({ articles: [article('Avoir')] });
    suggestions.typed('facture', '1');
    await pause();
    suggestions.typed('avoir', '1');
    await pause();
    late({ articles: [article('Facture')] });
    await pause();
    expect(titles()).toEqual(['Avoir']);

    get.mockReturnValueOnce(new Promise((come) => (late = come)));
    suggestions.typed('avoirs', '1');
    await pause();
    suggestions.typed('', '1');
    late({ articles: [article('Avoirs')] });
    await pause();
    expect(titles()).toEqual([]);
  });

  it('are another portal’s as soon as that is chosen, whatever the first one still says', async () => {
    get.mockResolvedValueOnce({ articles: [article('A')] });
    suggestions.typed('journal', '1');
    await pause();
    let late: (found: { articles: Article[] }) => void = () => undefined;
    get.mockReturnValueOnce(new Promise((come) => (late = come)));
    suggestions.typed('journal absent', '1');
    await pause();
    get.mockResolvedValueOnce({ articles: [article('B')] });

    suggestions.typed('journal', '2');
    expect(titles()).toEqual([]);
    late({ articles: [article('A')] });
    await pause();

    expect(get).toHaveBeenLastCalledWith('/portals/2/articles?q=journal&limit=5');
    expect(titles()).toEqual(['B']);
  });

  it('are asked for in another portal where the first one has none', async () => {
    get.mockRejectedValueOnce(new Refused(404, 'notFound', ''));
    suggestions.typed('journal', '1');
    await pause();
    get.mockResolvedValueOnce({ articles: [article('B')] });

    suggestions.typed('journal', '2');
    await pause();

    expect(titles()).toEqual(['B']);
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
