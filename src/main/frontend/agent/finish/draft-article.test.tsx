import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleProposal } from '../../../../test/frontend/testkit/agent-sample';
import { device } from '../../../../test/frontend/testkit/memory-keep';
import { Refused } from '../../shared/rest';
import type { AgentChat } from '../conversation/chat';
import { DraftArticle } from './draft-article';

const URL = 'https://wiki.example/pages/81';
const keep = device();
const close = vi.fn();
let box: HTMLElement;
let proposal: () => Promise<object>;
let post: ReturnType<typeof vi.fn>;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  proposal = () => Promise.resolve(articleProposal());
  post = vi.fn(() => Promise.resolve({ url: URL }));
  close.mockReset();
});
afterEach(() => {
  render(null, box);
  box.remove();
  keep.clear();
});

const chat = () =>
  ({
    path: '/conversations/c1',
    thread: { id: 'c1', keep: keep.tab(), reload: () => undefined },
    rest: { get: () => proposal(), post },
  }) as unknown as AgentChat;
const props = { conversation: {} as never, declining: {} as never, entries: [], close };
const opens = () =>
  act(() => render(<DraftArticle chat={chat()} {...props} />, box)).then(() =>
    vi.waitUntil(() => box.querySelector('input, a, .g-strip')),
  );
const fields = () => [...box.querySelectorAll<HTMLInputElement>('input, textarea')];
const type = (field: number, text: string) =>
  act(() => {
    const box = fields()[field];
    if (!box) throw new Error(`no field ${field}`);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const sends = () =>
  act(async () => {
    box.querySelector('form')?.requestSubmit();
    await new Promise((done) => setTimeout(done));
  });

it('R115 sends what she has made of the proposal, and says where it is', async () => {
  await opens();
  expect(fields()[0]?.value).toBe(articleProposal().title);
  await type(0, 'Journal absent');
  await sends();

  const { question, answer, module, country } = articleProposal();
  expect(post).toHaveBeenCalledExactlyOnceWith('/conversations/c1/draft-article', {
    title: 'Journal absent',
    question,
    answer,
    module,
    country,
  });
  expect(close).toHaveBeenCalledWith(true, expect.anything());
  expect(keep.tab().names('article.')).toEqual([]);
});

it('R115 keeps what was typed where Confluence does not take it, and gives the link to allow it', async () => {
  await opens();
  await type(2, 'Ma réponse');
  post.mockRejectedValueOnce(new Refused(409, 'article.consent', 'Votre accord d’abord.', 0, { url: URL }));
  await sends();
  expect(box.querySelector('[role=alert] .problem')?.textContent).toContain('Votre accord d’abord.');
  expect(box.querySelector('[role=alert] a')?.getAttribute('href')).toBe(URL);
  expect(fields()[2]?.value).toBe('Ma réponse');
  post.mockRejectedValueOnce(new TypeError('network'));
  await sends();
  expect(close).not.toHaveBeenCalled();

  // The page is loaded anew.
  render(null, box);
  await opens();
  expect(fields()[2]?.value).toBe('Ma réponse');
  await act(() =>
    [...box.querySelectorAll('button')].find((it) => it.textContent.includes('Reprendre'))?.click(),
  );
  expect(fields()[2]?.value).toBe(articleProposal().answer);
});

it('R115 sends nothing without a title, a question and an answer', async () => {
  await opens();
  await type(1, '  ');
  await sends();

  expect(post).not.toHaveBeenCalled();
  expect(box.textContent).toContain('Remplissez le titre');
});

it('R115 shows the one that was made before instead of a second form, and why there is none', async () => {
  proposal = () => Promise.resolve(articleProposal({ url: URL }));
  await opens();
  expect(fields()).toHaveLength(0);
  expect(box.querySelector('a')?.getAttribute('href')).toBe(URL);
  render(null, box);

  proposal = () => Promise.reject(new Refused(409, 'article.nothing', 'Pas résolue.'));
  await opens();
  expect(box.textContent).toContain('Pas résolue.');
});
