/** What stands below the assistant's words, and what it is asked by (ux.md 5.1, 5.7). */
import { describe, expect, it } from 'vitest';
import {
  opened,
  said,
  seen,
  all,
  button,
  box,
  root,
  server,
} from '../../../test/frontend/testkit/open-window';
import {
  conversation,
  inSeconds,
  minutesAgo,
  rules,
  said as entry,
  waitingSince,
} from '../../../test/frontend/testkit/sample';
import type { Entry } from '../shared/wire';

const ASKED = 'Comment clôturer un exercice ?';
const now = inSeconds(0);
const question = entry('Camille', ASKED, now, 1);
const answer: Entry = {
  ...entry('Aline', '« Lancez Clôture annuelle. »', now, 2),
  author: { name: 'Tatiana', role: 'assistant' },
  sources: [
    {
      id: '1',
      title: 'Clôturer',
      url: 'https://wiki.example/1',
      kind: 'tuto',
      space: 'Aide',
      passage: 'Lancez Clôture annuelle.',
    },
  ],
};
const courtesy = (text: string, number: number): Entry => ({
  ...entry('Camille', text, now, number),
  courtesy: true,
});

async function openedWith(...entries: Entry[]): Promise<void> {
  const last = entries.at(-1) ?? question;
  server.rules = rules({ assistant: { name: 'Tatiana' } });
  server.conversations = [
    conversation(ASKED, {
      id: 'asked',
      waiting: waitingSince(minutesAgo(1), { position: 1 }),
      lastEntry: last,
      lastNumber: last.number,
      readNumber: last.number,
      viewer: { role: 'customer', acts: ['say', 'ticket', 'solution'] },
    }),
  ];
  server.entries.set('asked', entries);
  await opened();
  await seen('.assistant-searching');
}

const searches = () => all('.assistant-searching').some(({ textContent }) => textContent !== '');

describe('the assistant', () => {
  it('is said to search while a question waits for it', async () => {
    await openedWith(question);

    await said(/Recherche dans la base de connaissances/);
  });

  it('searches nothing for mere thanks, which leave the ways out of its answer (R57, R62)', async () => {
    await openedWith(question, answer, courtesy('merci', 3));

    await button(/Cela répond à ma question/);
    await button(/^Créer une demande$/);
    expect(searches()).toBe(false);
  });

  it('says to a greeting what it is and searches nothing (R59, R62)', async () => {
    await openedWith(courtesy('Bonjour Tatiana', 1));

    await said(/en cours de formation/);
    await button(/^Créer une demande$/);
    expect(searches()).toBe(false);
  });

  it('leaves the ways to an agent or a request open where its answer never came (R58, R62)', async () => {
    server.chat = { ...server.chat, state: 'assistantOnly', assistant: { name: 'Tatiana' } };
    await openedWith({ ...question, at: minutesAgo(60) });

    await button(/^Créer une demande$/);
    expect(searches()).toBe(false);
    expect(root.textContent).not.toMatch(/Cela répond/);
  });

  it('has no say where agents answer and it never did (R53)', async () => {
    await openedWith({ ...question, at: minutesAgo(60) });

    await said(/Comment clôturer/);
    expect(all('.assistant-ways')).toHaveLength(0);
  });

  it('is whom a new conversation asks while nobody else is there (R53, R61)', async () => {
    server.conversations = [];
    server.chat = { ...server.chat, state: 'assistantOnly', assistant: { name: 'Tatiana' } };
    await opened();
    await box();

    await said(/Tatiana, assistant automatique, répond à partir de la base de connaissances/);
    await button(/^Interroger Tatiana$/);
    expect(root.textContent).not.toMatch(/Plus aucun agent/);
  });
});
