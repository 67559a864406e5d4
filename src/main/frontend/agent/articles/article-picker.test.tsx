import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { minutesAgo, said } from '../../../../test/frontend/testkit/sample';
import { createStore } from '../../shared/store';
import { emptyLog, withEntries } from '../../thread/log';
import type { AgentChat } from '../conversation/chat';
import ArticlePicker from './article-picker';
import type { Article } from './finding';

const insert = vi.fn();
let box: HTMLElement;

const article = (id: string, customerReads: boolean): Article => ({
  id,
  title: `Article ${id}`,
  url: `https://wiki.example/${id}`,
  kind: 'faq',
  passage: '',
  highlights: [],
  customerReads,
});

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, box);
  box.remove();
  vi.resetAllMocks();
});

async function shows(...articles: Article[]) {
  const question = said('Camille', 'Comment clôturer ?', minutesAgo(2), 1);
  const conversation = { id: 'c', subject: 'Clôture', customer: { name: 'Camille' } };
  const state = createStore({ log: withEntries(emptyLog(), [question], 1), conversation });
  const rest = { get: () => Promise.resolve({ articles }) };
  const chat = { thread: { state }, rest } as unknown as AgentChat;
  await act(() =>
    render(<ArticlePicker chat={chat} insert={insert} close={() => undefined} left={() => undefined} />, box),
  );
  await vi.waitUntil(() => options().length === articles.length);
}

const options = () => [...box.querySelectorAll<HTMLElement>('[role=option]')];
const press = (key: string) =>
  act(() => {
    box
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

it('inserts no article that the customer cannot read, by Enter, by a click or by the button (R108, R159)', async () => {
  await shows(article('1', false), article('2', true));
  const [blocked, open] = options();

  await press('Enter');
  await act(() => blocked?.click());
  await act(() => box.querySelector<HTMLElement>('.g-button--primary')?.click());

  expect(blocked?.getAttribute('aria-disabled')).toBe('true');
  expect(blocked?.textContent).toContain('Camille ne peut pas lire cet article.');
  expect(insert).not.toHaveBeenCalled();

  await press('ArrowDown');
  await press('Enter');
  await act(() => open?.click());
  expect(insert.mock.calls.map(([one]) => (one as Article).id)).toEqual(['2', '2']);
});
