import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { happened, minutesAgo, said } from '../../../../test/frontend/testkit/sample';
import type { Rest } from '../../shared/rest';
import { type Article, createFinding, endOf, type Finding, lastWords, PAUSE_MS } from './finding';
import { withLink } from './insert';

const get = vi.fn<(path: string) => Promise<{ articles: Article[] }>>();
const article = (title: string): Article => ({
  id: title,
  title,
  url: 'https://aide.example/1',
  kind: 'faq',
  passage: '',
  customerReads: true,
  highlights: [],
});
const answer = (...titles: string[]) => ({ articles: titles.map(article) });
const begin = (words: string) => createFinding({ get: get as Rest['get'] }, '1', words);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const titles = (finding: Finding) => finding.state.get().articles.map(({ title }) => title);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('articles to send a link of (R108)', () => {
  it('begin with the customer’s words, at once', async () => {
    get.mockResolvedValue(answer('Rattacher un journal'));

    const finding = begin('journal absent & bloqué');
    expect(finding.state.get().status).toBe('loading');
    await pass(0);

    expect(get).toHaveBeenCalledExactlyOnceWith(
      '/conversations/1/articles?q=journal+absent+%26+bloqu%C3%A9&limit=5',
    );
    expect(finding.chosen()?.title).toBe('Rattacher un journal');
  });

  it('are asked for again when the typing pauses, not at every letter', async () => {
    get.mockResolvedValue(answer('A'));
    const finding = begin('');
    expect(finding.state.get().status).toBe('short');

    finding.typed('fa');
    finding.typed('fact');
    await pass(PAUSE_MS - 1);
    finding.typed('facture');
    finding.typed('facture ');
    await pass(PAUSE_MS);

    expect(get).toHaveBeenCalledExactlyOnceWith('/conversations/1/articles?q=facture&limit=5');
  });

  it('drop an answer that comes late, also to words that are gone', async () => {
    let late: (value: { articles: Article[] }) => void = () => undefined;
    get.mockReturnValueOnce(new Promise((come) => (late = come)));
    get.mockResolvedValueOnce(answer('Avoir'));
    const finding = begin('facture');
    await pass(0);
    finding.typed('avoir');
    await pass(PAUSE_MS);
    late(answer('Facture'));
    await pass(0);
    expect(titles(finding)).toEqual(['Avoir']);

    get.mockReturnValueOnce(new Promise((come) => (late = come)));
    finding.typed('avoirs');
    await pass(PAUSE_MS);
    finding.typed('');
    late(answer('Avoirs'));
    await pass(0);
    expect(finding.state.get()).toEqual({ status: 'short', articles: [], at: 0 });
  });

  it('stay in view until the next ones come, and none of them is meant meanwhile', async () => {
    get.mockResolvedValueOnce(answer('A'));
    const finding = begin('facture');
    await pass(0);

    finding.typed('facture client');

    expect(titles(finding)).toEqual(['A']);
    expect(finding.chosen()).toBeUndefined();
  });

  it('are gone through by arrows, round the ends', async () => {
    get.mockResolvedValue(answer('A', 'B', 'C'));
    const finding = begin('facture');
    finding.step(1);
    await pass(0);

    finding.step(-1);
    expect(finding.chosen()?.title).toBe('C');
    finding.step(1);
    expect(finding.chosen()?.title).toBe('A');
  });

  it('say that there are none, or that they cannot be had, and come back after it', async () => {
    get.mockResolvedValueOnce(answer()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const finding = begin('kumquat');
    await pass(0);
    expect(finding.state.get()).toMatchObject({ status: 'found', articles: [] });
    finding.typed('litchi');
    await pass(PAUSE_MS);
    expect(finding.state.get().status).toBe('failed');

    get.mockResolvedValueOnce(answer('Litchis'));
    finding.again();
    await pass(0);
    expect(finding.chosen()?.title).toBe('Litchis');
  });

  it('ask nothing more once they are closed', async () => {
    const finding = begin('facture');
    finding.stop();
    await pass(PAUSE_MS);

    expect(get).not.toHaveBeenCalled();
  });
});

describe('the words to begin with', () => {
  it('are the last ones of the customer that can be searched by', () => {
    const entries = [
      said('Camille', 'L’export s’arrête.', minutesAgo(5), 1),
      said('Camille', 'Le journal\n VE manque.', minutesAgo(4), 2),
      { ...said('Camille', 'Effacé depuis', minutesAgo(3), 3), deleted: true },
      said('Camille', '?', minutesAgo(2), 4),
      said('Aline', 'Je regarde.', minutesAgo(1), 5),
      happened('accepted', 'Vous avez accepté la conversation', minutesAgo(1), 6),
    ];

    expect(lastWords(entries)).toBe('Le journal VE manque.');
    expect(lastWords([])).toBe('');
  });

  it('are the end of many, without half a word', () => {
    const end = endOf(`${'Bonjour '.repeat(40)}le journal manque`);

    expect(end.length).toBeLessThanOrEqual(200);
    expect(end).toMatch(/^Bonjour .* le journal manque$/);
  });
});

it('a link goes where the cursor is, and all that is written stays', () => {
  const one = { title: 'Rattacher un journal ?', url: 'https://aide.example/1' };

  expect(withLink('', 0, one)).toEqual({
    text: 'Rattacher un journal ? – https://aide.example/1',
    cursor: 47,
  });
  expect(withLink('Voyez :', 7, one).text).toBe('Voyez : Rattacher un journal ? – https://aide.example/1');
  const between = withLink('Voyez puis dites-moi.', 6, one);
  expect(between.text).toBe('Voyez Rattacher un journal ? – https://aide.example/1 puis dites-moi.');
  expect(between.text.slice(between.cursor)).toBe('puis dites-moi.');
});
