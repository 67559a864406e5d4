import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aline,
  benoit,
  camille,
  type Desk,
  ID,
  openDesk,
  type Trouble,
} from '../../../test/frontend/testkit/desk';
import { device, type Device } from '../../../test/frontend/testkit/memory-keep';
import { lineTo, openThread } from '../../../test/frontend/testkit/open-thread';
import { Refused } from '../shared/rest';
import type { Person } from '../shared/wire';
import { shown } from './log';
import type { ThreadInside } from './thread';

let desk: Desk;
let home: Device;
let trouble: (method: string, path: string) => Trouble | undefined;
let left: number;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 9, 9, 30) });
  desk = openDesk();
  home = device();
  trouble = () => undefined;
  left = 0;
  desk.say(camille, 'Bonjour');
  return () => vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const open = (viewer: Person = camille) =>
  openThread({
    desk,
    viewer,
    keep: home.tab(),
    trouble: (method, path) => trouble(method, path),
    left: () => left++,
  });

const line = (thread: ThreadInside, viewer: Person) => lineTo(thread, { desk, viewer });
const texts = (thread: ThreadInside) => shown(thread.state.get().log).map(({ text }) => text);

describe('a thread', () => {
  it('shows what was said, and what comes', async () => {
    const thread = open();
    const { deliver } = line(thread, camille);
    await pass(0);
    desk.say(aline, 'Je regarde');
    deliver();

    expect(texts(thread)).toEqual(['Bonjour', 'Je regarde']);
  });

  it('asks for what it lacks when a number is missing', async () => {
    const thread = open();
    const { deliver, lose } = line(thread, camille);
    await pass(0);
    desk.say(aline, 'lost');
    lose();
    desk.say(aline, 'heard');
    deliver();
    await pass(0);

    expect(texts(thread)).toEqual(['Bonjour', 'lost', 'heard']);
  });

  it('shows a message of one’s own once, whichever comes first, answer or event', async () => {
    const thread = open();
    const { deliver } = line(thread, camille);
    await pass(0);
    trouble = (method) => (method === 'POST' ? 'lostAnswer' : undefined);
    thread.write('Merci');
    thread.send();
    await pass(0);
    expect(thread.outbox.pending.get().list).toHaveLength(1);
    deliver();

    expect(texts(thread)).toEqual(['Bonjour', 'Merci']);
    expect(thread.outbox.pending.get().list).toEqual([]);
    expect(thread.draft()).toBe('');
  });

  it('begins with the newest of a long history, and reads the older when wanted', async () => {
    for (let n = 2; n <= 120; n++) desk.say(aline, `${n}`);
    const thread = open();
    await pass(0);
    expect(texts(thread)[0]).toBe('71');

    await thread.older();
    await thread.older();
    await thread.older();

    expect(texts(thread)).toHaveLength(120);
    expect(texts(thread)[0]).toBe('Bonjour');
  });

  it('shows that somebody types, until she writes or five seconds have passed', async () => {
    const thread = open();
    const { deliver } = line(thread, camille);
    await pass(0);
    const typing = { conversation: ID, author: aline, until: '' };
    thread.told('typing', typing);
    expect(thread.state.get().typing).toMatchObject([{ author: aline }]);
    desk.say(aline, 'Voilà');
    deliver();
    expect(thread.state.get().typing).toEqual([]);

    thread.told('typing', typing);
    await pass(3_000);
    thread.told('typing', typing);
    await pass(4_000);
    expect(thread.state.get().typing).toHaveLength(1);
    await pass(1_100);
    expect(thread.state.get().typing).toEqual([]);
  });

  it('tells that one types now and then, not at every key', async () => {
    const thread = open();
    await pass(0);
    const told = () => desk.calls.filter((call) => call.endsWith('/typing')).length;
    for (let keys = 1; keys <= 20; keys++) {
      thread.write('x'.repeat(keys));
      await pass(200);
    }

    expect(told()).toBe(2);
  });

  it('says how far one has read, once', async () => {
    desk.say(aline, 'Je regarde');
    const thread = open();
    await pass(0);
    expect(thread.state.get().conversation?.unread).toBe(1);
    thread.seen();
    thread.seen();
    await pass(300);
    thread.seen();
    await pass(300);

    expect(thread.state.get().conversation).toMatchObject({ unread: 0, readNumber: 2 });
    expect(desk.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  it('says it even when the thread is closed at once', async () => {
    desk.say(aline, 'Je regarde');
    const thread = open();
    await pass(0);
    thread.seen();
    thread.stop();
    await pass(0);

    expect(desk.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  it('says it again when the server did not hear it', async () => {
    desk.say(aline, 'Je regarde');
    const thread = open();
    await pass(0);
    trouble = (method) => (method === 'PUT' ? 'lostRequest' : undefined);
    thread.seen();
    await pass(300);
    trouble = () => undefined;
    await pass(10_000);

    expect(desk.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  });

  it('knows how far the others have read, colleagues aside', async () => {
    const thread = open(aline);
    const { deliver } = line(thread, aline);
    await pass(0);
    desk.read(benoit, 1);
    deliver();
    expect(thread.state.get().readByOthers).toBe(0);
    desk.read(camille, 1);
    deliver();

    expect(thread.state.get().readByOthers).toBe(1);
  });

  it('is gone when it may not be seen any more, and wants to hear nothing of it', async () => {
    trouble = () => new Refused(404, 'notFound', '');
    const thread = open();
    await pass(60_000);

    expect(thread.state.get().status).toBe('gone');
    expect(left).toBe(1);
    expect(desk.calls).toHaveLength(1);
  });

  it('tries again by itself when it could not be loaded', async () => {
    trouble = () => 'lostRequest';
    const thread = open();
    await pass(0);
    expect(thread.state.get().status).toBe('failed');

    trouble = () => undefined;
    await pass(5_000);

    expect(texts(thread)).toEqual(['Bonjour']);
  });

  it('does not let a slow answer undo what an event told since', async () => {
    const thread = open();
    await pass(0);
    const newer = { ...thread.state.get().conversation, resolved: true, lastNumber: 5 };
    thread.reload();
    thread.told('conversation', newer);
    await pass(0);

    expect(thread.state.get().conversation).toMatchObject({ resolved: true, lastNumber: 5 });
  });

  it('asks again when an event overtook an answer that counts as many entries', async () => {
    const thread = open();
    const { deliver } = line(thread, camille);
    await pass(0);
    thread.reload();
    await Promise.resolve();
    desk.resolve();
    deliver();
    await pass(0);

    expect(thread.state.get().conversation).toMatchObject({ resolved: true, lastNumber: 1 });
  });

  it('asks now and then while no events come at all', async () => {
    const thread = open();
    await pass(0);
    thread.connection(false);
    desk.say(aline, 'unheard');
    await pass(10_000);

    expect(texts(thread)).toEqual(['Bonjour', 'unheard']);
  });

  it('keeps words over a lost login, and sends them when it is back', async () => {
    const thread = open();
    await pass(0);
    trouble = () => new Refused(401, 'login.required', '');
    thread.lostLogin();
    thread.connection(false);
    thread.write('Merci');
    thread.send();
    thread.write('Et encore');
    await pass(60_000);
    expect(thread.state.get().loggedOut).toBe(true);

    trouble = () => undefined;
    thread.connection(true);
    await pass(0);

    expect(thread.state.get().loggedOut).toBe(false);
    expect(texts(thread)).toEqual(['Bonjour', 'Merci']);
    expect(thread.draft()).toBe('Et encore');
  });

  it('has the same draft and the same words on their way in two tabs', async () => {
    const one = open();
    const two = open();
    await pass(0);
    trouble = (method) => (method === 'POST' ? 'lostRequest' : undefined);
    one.write('Mer');
    expect(two.draft()).toBe('Mer');
    one.send();

    expect(two.draft()).toBe('');
    expect(two.outbox.pending.get().list).toMatchObject([{ text: 'Mer' }]);
    one.stop();
    two.stop();
  });
});
