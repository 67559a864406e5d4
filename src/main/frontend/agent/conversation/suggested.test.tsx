import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { minutesAgo, said } from '../../../../test/frontend/testkit/sample';
import { createStore } from '../../shared/store';
import type { Entry } from '../../shared/wire';
import { emptyLog, withEntries } from '../../thread/log';
import type { AgentChat } from './chat';
import Suggested from './suggested';

const QUESTION = said('Camille', 'Comment clôturer ?', minutesAgo(2), 1);
const WORDS = 'Choisissez l’exercice, puis Clôturer.';
const SOURCES = [
  {
    id: '71',
    title: 'Clôturer <script>alert(1)</script>',
    url: 'https://wiki.example/71',
    customerReads: true,
  },
];

let threads = 0;
let box: HTMLElement;
let answer: (suggestion: object) => void;
let refuse: () => void;
let get: ReturnType<typeof vi.fn>;
const use = vi.fn();

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  use.mockReset();
  get = vi.fn(
    () =>
      new Promise((kept, broken) => {
        answer = kept;
        refuse = () => broken(new Error('cut'));
      }),
  );
});
afterEach(() => {
  render(null, box);
  box.remove();
});

function talk() {
  const conversation = { customer: { name: 'Camille' } };
  const state = createStore({ log: withEntries(emptyLog(), [QUESTION], 1), conversation });
  const thread = { id: `t${++threads}`, state };
  return {
    chat: { thread, rest: { get } } as unknown as AgentChat,
    says: (entry: Entry) =>
      act(() => state.set({ log: withEntries(state.get().log, [entry], entry.number) })),
  };
}
const shows = (chat: AgentChat) => act(() => render(<Suggested chat={chat} use={use} />, box));
const answered = (suggestion: object) =>
  act(async () => {
    answer(suggestion);
    await Promise.resolve();
  });
const press = (name: RegExp) =>
  act(() => [...box.querySelectorAll('button')].find((it) => name.test(it.textContent))?.click());

it('proposes words and their sources, and puts them where they are written, without sending (R57)', async () => {
  const { chat } = talk();
  await shows(chat);
  await answered({ number: 1, text: WORDS, sources: SOURCES });

  expect(get).toHaveBeenCalledExactlyOnceWith(`/conversations/${chat.thread.id}/suggestion`);
  expect(box.textContent).toContain(WORDS);
  expect(box.querySelector('script')).toBeNull();
  expect(box.querySelector('a')?.textContent).toContain('<script>');
  expect(box.querySelector('a')?.rel).toBe('noopener noreferrer');
  await press(/^Insérer|^Utiliser|^Reprendre/);
  expect(use).toHaveBeenCalledExactlyOnceWith(WORDS);
});

it('says which source is for agents alone, before its words are taken up (R159)', async () => {
  const { chat } = talk();
  await shows(chat);
  const hidden = { id: '72', title: 'Coffre', url: 'https://wiki.example/72', customerReads: false };
  await answered({ number: 1, text: WORDS, sources: [...SOURCES, hidden] });

  const [open, closed] = box.querySelectorAll('li');
  expect(open?.textContent).not.toContain('ne peut pas lire');
  expect(closed?.textContent).toContain('Camille ne peut pas lire cet article.');
});

it('drops what it found when the conversation has moved on, before the answer and after it', async () => {
  const late = talk();
  await shows(late.chat);
  await late.says(said('Aline', 'Je regarde.', minutesAgo(1), 2));
  await answered({ number: 1, text: WORDS, sources: SOURCES });
  expect(box.textContent).toBe('');
  render(null, box);

  const early = talk();
  await shows(early.chat);
  await answered({ number: 1, text: WORDS, sources: SOURCES });
  expect(box.textContent).toContain(WORDS);
  await early.says(said('Camille', 'Autre chose.', minutesAgo(0), 2));
  expect(box.textContent).toBe('');
});

it('is silent where nothing answers, and when the network is cut meanwhile', async () => {
  const nothing = talk();
  await shows(nothing.chat);
  await answered({ number: 0, text: '', sources: [] });
  expect(box.textContent).toBe('');
  render(null, box);

  const cut = talk();
  await shows(cut.chat);
  await act(async () => {
    refuse();
    await Promise.resolve();
  });
  expect(box.textContent).toBe('');
});

it('stays away where it was ignored, when the panel is opened anew, too', async () => {
  const { chat } = talk();
  await shows(chat);
  await answered({ number: 1, text: WORDS, sources: SOURCES });
  await press(/^Ignorer/);
  expect(box.textContent).toBe('');
  render(null, box);

  await shows(chat);
  expect(get).toHaveBeenCalledTimes(1);
});

it('asks nothing where the customer has not the last word', async () => {
  const { chat, says } = talk();
  await says(said('Aline', 'Voici.', minutesAgo(0), 2));
  await shows(chat);

  expect(get).not.toHaveBeenCalled();
});
