import { beforeEach, expect, it, vi } from 'vitest';
import { conversation, minutesAgo, said } from '../../../test/frontend/testkit/sample';
import type { Conversation } from '../shared/wire';
import type { DeskFilter, DeskPage } from '../shared/wire-agent';
import { createDesk, type Wanted } from './desk-list';

const ME = 'aline-key';
const counts = {
  offered: 0,
  mine: 0,
  unassigned: 0,
  unanswered: 0,
  unresolved: 0,
  online: 0,
  day: 0,
  week: 0,
  older: 0,
};

function row(id: string, minutes: number, changes: Partial<Conversation> = {}): Conversation {
  const lastEntry = said('Camille', id, minutesAgo(minutes), changes.lastNumber ?? 1);
  return conversation(id, { id, state: 'live', lastEntry, ...changes });
}

let timers: (() => void)[];
let pages: Record<string, DeskPage>;
let asked: string[];

beforeEach(() => {
  timers = [];
  asked = [];
  pages = { '': { conversations: [row('a', 1), row('b', 2), row('c', 3)], counts, cursor: 'next' } };
});

function desk() {
  const get = vi.fn((path: string) => {
    asked.push(path);
    const cursor = new URLSearchParams(path.split('?')[1]).get('cursor') ?? '';
    const page = pages[cursor];
    return page ? Promise.resolve(page as never) : Promise.reject(new TypeError('Failed to fetch'));
  });
  return createDesk({
    rest: { get },
    userKey: ME,
    serverNow: Date.now,
    later: (act) => timers.push(act),
    cancel: (timer) => {
      timers[timer - 1] = () => undefined;
    },
  });
}

/** All that was put off happens. */
async function settled() {
  timers.splice(0).forEach((act) => act());
  await new Promise((done) => setTimeout(done));
}

const opened = (...filters: DeskFilter[]) => openedWith({ filters, age: '', q: '' });

async function openedWith(wanted: Wanted) {
  const made = desk();
  made.seek(wanted);
  await settled();
  const ids = () => made.list.get().conversations.map(({ id }) => id);
  return { ...made, ids };
}

it('asks for what is sought and shows it, newest word first', async () => {
  const { ids, list } = await opened('mine', 'unanswered');

  expect(asked).toEqual(['/desk?limit=30&filter=mine%2Cunanswered']);
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(list.get().status).toBe('ready');
});

it('goes on where the page ended, and shows nothing twice', async () => {
  const { ids, more, list } = await opened();
  pages.next = { conversations: [row('c', 3), row('d', 4)], counts };

  await more();
  await more();

  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
  expect(list.get()).toMatchObject({ cursor: undefined, added: 1 });
  expect(asked).toHaveLength(2);
});

it('puts what was just said on top', async () => {
  const { ids, heard, list } = await opened();

  heard('c', said('Camille', 'Alors ?', minutesAgo(0), 2));

  expect(ids()).toEqual(['c', 'a', 'b']);
  expect(list.get().conversations[0]).toMatchObject({ unread: 1, unanswered: {} });
});

it('moves nothing under a hand, and says how much waits', async () => {
  const { ids, heard, told, hold, release, list } = await opened();
  hold(true);

  heard('c', said('Camille', 'Alors ?', minutesAgo(0), 2));
  told(row('new', 0));

  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(list.get().waiting).toBe(2);
  expect(list.get().conversations[2]?.lastEntry.text).toBe('Alors ?');
  release();
  expect(ids()).toHaveLength(4);
  expect(list.get().waiting).toBe(0);
});

it.each([
  ['an offer', { state: 'offered', viewer: { role: 'agent', acts: ['accept'] } }],
  ['an alarm (D3)', { unanswered: { since: minutesAgo(20), level: 1 } }],
] as [string, Partial<Conversation>][])('shows %s on top at once, under a hand too', async (_, urgent) => {
  const { ids, heard, told, hold, list } = await opened('mine');
  hold(true, 'a');
  heard('c', said('Camille', 'Alors ?', minutesAgo(0), 2));

  told(row('new', 9, { agent: { name: 'Aline', key: ME }, ...urgent }));

  expect(ids()).toEqual(['new', 'a', 'b', 'c']);
  expect(list.get().waiting).toBe(1);
  told(row('b', 2, { agent: { name: 'Aline', key: ME }, ...urgent }));
  expect(ids()).toEqual(['new', 'b', 'a', 'c']);
});

it('does not take a row out of her hand, and leaves it where it is when it ends', async () => {
  const urgent = { unanswered: { since: minutesAgo(20), level: 1 }, agent: { name: 'Aline', key: ME } };
  const { ids, told, hold } = await opened('mine');
  hold(true, 'b');

  told(row('b', 2, urgent));
  expect(ids()).toEqual(['a', 'b', 'c']);
  hold(true, 'a');
  told(row('c', 3, { ...urgent, unanswered: { since: minutesAgo(30), level: 2 } }));
  expect(ids()).toEqual(['c', 'b', 'a']);
  hold(true, 'c');
  told(row('b', 2, urgent));
  expect(ids()).toEqual(['c', 'b', 'a']);
});

it('leaves to others what others have not answered', async () => {
  const { ids, told } = await opened();

  told(row('c', 3, { unanswered: { since: minutesAgo(20), level: 2 }, agent: { name: 'Benoît', key: 'b' } }));

  expect(ids()).toEqual(['a', 'b', 'c']);
});

it('shows at once what waited when the hand leaves', async () => {
  const { ids, heard, hold } = await opened();
  hold(true);
  heard('b', said('Camille', 'Alors ?', minutesAgo(0), 2));

  hold(false);

  expect(ids()).toEqual(['b', 'a', 'c']);
});

it('keeps out what the filters do not let through, but for offers', async () => {
  const { ids, told } = await opened('mine');
  const acts: ('accept' | 'say')[] = ['say', 'accept'];

  told(row('theirs', 0, { agent: { name: 'Benoît', key: 'benoit-key' } }));
  told(row('offer', 9, { state: 'offered', viewer: { role: 'agent', acts } }));
  told(row('own', 0, { agent: { name: 'Aline', key: ME } }));

  expect(ids()).toEqual(['offer', 'own', 'a', 'b', 'c']);
});

it('takes away what belongs there no more', async () => {
  const { ids, told } = await opened('unresolved');

  told(row('b', 2, { resolved: true }));

  expect(ids()).toEqual(['a', 'c']);
});

it('says that it failed and tries again', async () => {
  const page = pages[''];
  pages = {};
  const { list } = await opened();
  expect(list.get().status).toBe('failed');

  if (page) pages[''] = page;
  await settled();

  expect(list.get().status).toBe('ready');
});

it('asks for an age, and lets in what is of it', async () => {
  const { ids, told } = await openedWith({ filters: ['unresolved'], age: 'day', q: '' });

  expect(asked).toEqual(['/desk?limit=30&filter=unresolved&age=day']);
  told(row('old', 0, { createdAt: minutesAgo(25 * 60) }));
  told(row('new', 0, { createdAt: minutesAgo(23 * 60) }));
  expect(ids()).toContain('new');
  expect(ids()).not.toContain('old');
});
