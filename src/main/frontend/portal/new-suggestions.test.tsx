import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  all,
  box,
  button,
  click,
  opened,
  PATIENCE,
  said,
  server,
  type,
} from '../../../test/frontend/testkit/open-window';

const article = (id: string, title: string) => ({
  id,
  title,
  url: 'https://wiki.example/1',
  kind: 'tuto' as const,
  passage: 'Ouvrez le journal.',
  highlights: [],
});
const titles = () => all('.articles b').map(({ textContent }) => textContent);
const TYPED = 'journal absent';

beforeEach(() => {
  server.conversations = [];
  server.articles = [article('1', 'Rattacher un journal')];
});

it('R24 proposes articles for a kept draft when its form is opened again', async () => {
  await opened();
  await type(TYPED);
  await said(/Rattacher un journal/);
  await click(await button(/^Retour/));
  await vi.waitUntil(() => titles().length === 0, PATIENCE);

  await click(await button(/Nouvelle conversation/));

  expect((await box()).value).toBe(TYPED);
  await said(/Rattacher un journal/);
});

it('R24 follows the draft that another page of the same person changes', async () => {
  await opened();
  await box();
  const draft = JSON.stringify({ text: TYPED, clientId: 'one' });
  const key = 'guichet.camille:draft.1';
  localStorage.setItem(key, draft);
  const told = new StorageEvent('storage', { key, newValue: draft, storageArea: localStorage });
  await act(() => {
    window.dispatchEvent(told);
  });

  await said(/Rattacher un journal/);
});

it('R24 proposes another portal’s articles for what was begun there, and none of the first', async () => {
  localStorage.setItem('guichet.camille:draft.2', JSON.stringify({ text: 'paie', clientId: 'two' }));
  const panel = await opened();
  await type(TYPED);
  await said(/Rattacher un journal/);
  server.articles = [article('2', 'Corriger un bulletin')];

  await act(() => panel.learn('2', server.chat));
  expect(titles()).toEqual([]);

  await said(/Corriger un bulletin/);
  expect((await box()).value).toBe('paie');
  expect(server.calls.some((call) => call.includes('/portals/2/articles'))).toBe(true);
});

it('R24 proposes nothing any more once nothing is typed', async () => {
  await opened();
  await type(TYPED);
  await said(/Rattacher un journal/);

  await type('');

  await vi.waitUntil(() => titles().length === 0, PATIENCE);
});
