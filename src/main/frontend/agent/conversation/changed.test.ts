import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aline,
  benoit,
  camille,
  type Desk,
  openDesk,
  type Trouble,
} from '../../../../test/frontend/testkit/desk';
import { device, type Device } from '../../../../test/frontend/testkit/memory-keep';
import { lineTo, openThread } from '../../../../test/frontend/testkit/open-thread';
import { createChanged } from './changed';

let desk: Desk;
let home: Device;
let trouble: (method: string, path: string) => Trouble | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 9, 9, 30) });
  desk = openDesk();
  home = device();
  trouble = () => undefined;
  desk.say(camille, 'Le bouton reste grisé.');
  return () => vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** As the composer does: it asks at every change of the thread, and tells every key. */
function open() {
  const thread = openThread({
    desk,
    viewer: aline,
    keep: home.tab(),
    trouble: (method, path) => trouble(method, path),
  });
  const changed = createChanged(thread);
  let looking = true;
  let since = changed.since(thread.draft());
  thread.state.watch(() => (since = changed.since(thread.draft())));
  return {
    thread,
    line: lineTo(thread, { desk, viewer: aline }),
    write(text: string) {
      thread.write(text);
      changed.typed(text, looking);
    },
    looks: (does: boolean) => (looking = does),
    read: () => changed.read(),
    words: () => {
      since = changed.since(thread.draft());
      return since.map(({ text }) => text);
    },
    told: () => since.length,
  };
}

/** Both answers of the first load. */
const loaded = () => pass(0);

describe('a conversation that changes while somebody writes (D18)', () => {
  it('holds back a draft that was left, and not what she wrote with the new words before her', async () => {
    const aline = open();
    await loaded();
    aline.write('Bonjour');
    aline.looks(false);
    desk.say(camille, 'C’est réglé !');
    aline.line.deliver();
    expect(aline.words()).toEqual(['C’est réglé !']);

    aline.looks(true);
    await pass(1_500);
    aline.write('Bonjour, parfait');
    expect(aline.words()).toEqual([]);
  });

  it('has not changed by being loaded after the draft was begun', async () => {
    const aline = open();
    aline.write('Bonjour Camille, je regarde.');
    expect(aline.words()).toEqual([]);

    await loaded();

    expect(aline.told()).toBe(0);
    expect(aline.words()).toEqual([]);
    desk.say(camille, 'Et maintenant ?');
    aline.line.deliver();
    expect(aline.words()).toEqual(['Et maintenant ?']);
  });

  it('has not changed by what overtook the load', async () => {
    const aline = open();
    aline.write('Bonjour');
    desk.say(camille, 'Toujours là ?');
    aline.line.deliver();
    expect(aline.words()).toEqual([]);

    await loaded();
    expect(aline.words()).toEqual([]);
  });

  it('has not changed while the first load fails, nor when it comes at last', async () => {
    trouble = (_, path) => (path.includes('/entries') ? 'lostRequest' : undefined);
    const aline = open();
    await loaded();
    aline.write('Bonjour');
    aline.thread.reload();
    await pass(0);
    aline.write('Bonjour Camille');
    expect(aline.words()).toEqual([]);

    trouble = () => undefined;
    await pass(10_000);
    expect(aline.thread.state.get().status).toBe('ready');
    expect(aline.words()).toEqual([]);
  });

  it('has not changed by her own acceptance, her own words, or what the product says', async () => {
    const hers = open();
    hers.write('Bonjour');
    await loaded();
    desk.event(aline, 'accepted');
    desk.say(aline, 'Je regarde', 'hers');
    desk.say({ name: 'Guichet', role: 'system' }, 'Reprise en ticket classique.');
    hers.line.deliver();

    expect(hers.words()).toEqual([]);
  });

  it('has changed by a colleague’s words and by what the customer did', async () => {
    const hers = open();
    await loaded();
    hers.write('Bonjour');
    desk.say(benoit, 'Je m’en occupe.');
    desk.event(camille, 'resolved');
    hers.line.deliver();

    expect(hers.words()).toEqual(['Je m’en occupe.', 'resolved']);
    hers.read();
    expect(hers.words()).toEqual([]);
  });

  it('remembers over a reload what a draft knew, also when she types before all is there', async () => {
    const before = open();
    await loaded();
    before.write('Bonjour');
    desk.say(camille, 'Oubliez, c’est réglé.');
    before.thread.stop();

    const after = open();
    expect(after.thread.draft()).toBe('Bonjour');
    await pass(0);
    expect(after.words()).toEqual(['Oubliez, c’est réglé.']);
    after.thread.stop();

    const hasty = open();
    await Promise.resolve();
    hasty.write('Bonjour,');
    await loaded();
    expect(hasty.words()).toEqual(['Oubliez, c’est réglé.']);
    hasty.write('Bonjour, je');
    expect(hasty.words()).toEqual(['Oubliez, c’est réglé.']);
  });

  it('begins anew with the next draft', async () => {
    const aline = open();
    await loaded();
    aline.write('Bonjour');
    desk.say(camille, 'Merci !');
    aline.line.deliver();
    expect(aline.words()).toEqual(['Merci !']);

    aline.write('');
    expect(aline.words()).toEqual([]);
    aline.write('Avec plaisir');
    expect(aline.words()).toEqual([]);
  });
});
