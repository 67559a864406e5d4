import { beforeEach, describe, expect, it, vi } from 'vitest';
import { camille, type Desk, ID, openDesk, type Trouble } from '../../../test/frontend/testkit/desk';
import { device, type Device } from '../../../test/frontend/testkit/memory-keep';
import { Refused } from '../shared/rest';
import type { Entry } from '../shared/wire';
import { createOutbox, type Outbox } from './outbox';

let desk: Desk;
let home: Device;
let trouble: Trouble | undefined;
let connected: boolean;
let loggedOut: number;
let uuids: number;

beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
  home = device();
  trouble = undefined;
  connected = true;
  loggedOut = 0;
  uuids = 0;
  return () => vi.useRealTimers();
});

function tab(): Outbox {
  const rest = desk.rest(camille, () => trouble);
  return createOutbox('outbox', home.tab(), {
    post: ({ clientId, text }) => rest.post<Entry>(`/conversations/${ID}/entries`, { clientId, text }),
    delivered: () => undefined,
    loggedOut: () => loggedOut++,
    connected: () => connected,
    now: Date.now,
    later: (act, ms) => setTimeout(act, ms) as unknown as number,
    cancel: (timer) => clearTimeout(timer),
    uuid: () => `uuid-${++uuids}`,
  });
}

const onServer = () => desk.entries.map(({ text }) => text);
const waiting = (outbox: Outbox) => outbox.pending.get().list.map(({ text }) => text);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the outbox', () => {
  it('sends at once and in order, one after the other', async () => {
    const outbox = tab();

    outbox.send('one');
    outbox.send('two');
    expect(desk.calls).toHaveLength(1);
    await pass(0);

    expect(onServer()).toEqual(['one', 'two']);
    expect(waiting(outbox)).toEqual([]);
  });

  it('tries again by itself under the same identifier, and doubles nothing', async () => {
    const outbox = tab();
    trouble = 'lostAnswer';
    outbox.send('one');
    await pass(4_000);
    expect(desk.calls.length).toBeGreaterThan(2);

    trouble = undefined;
    await pass(10_000);

    expect(onServer()).toEqual(['one']);
    expect(waiting(outbox)).toEqual([]);
  });

  it('gives up after thirty seconds, and sends when asked to', async () => {
    const outbox = tab();
    trouble = 'lostRequest';
    outbox.send('one');
    await pass(40_000);
    const calls = desk.calls.length;
    expect(outbox.pending.get().list[0]).toMatchObject({ text: 'one', failed: { final: false } });
    await pass(60_000);
    expect(desk.calls).toHaveLength(calls);

    trouble = undefined;
    outbox.retry('uuid-1');
    await pass(0);

    expect(onServer()).toEqual(['one']);
  });

  it('does not give up while the connection is known to be lost', async () => {
    const outbox = tab();
    trouble = 'lostRequest';
    connected = false;
    outbox.send('one');
    await pass(10 * 60_000);
    expect(outbox.pending.get().list[0]?.failed).toBeUndefined();

    trouble = undefined;
    outbox.nudge();
    await pass(0);

    expect(onServer()).toEqual(['one']);
  });

  it('shows why a rule refused a message, keeps it, and goes on with the next', async () => {
    const outbox = tab();
    trouble = new Refused(422, 'text.refused', 'Pas ainsi.');
    outbox.send('one');
    await pass(0);
    trouble = undefined;
    outbox.send('two');
    await pass(0);

    expect(onServer()).toEqual(['two']);
    expect(outbox.pending.get().list).toMatchObject([
      { text: 'one', failed: { reason: 'Pas ainsi.', final: true } },
    ]);
  });

  it('waits as long as the server asks for', async () => {
    const outbox = tab();
    trouble = new Refused(429, 'request.tooFast', '', 12_000);
    outbox.send('one');
    await pass(11_900);
    expect(desk.calls).toHaveLength(1);

    trouble = undefined;
    await pass(200);

    expect(onServer()).toEqual(['one']);
  });

  it('keeps what could not go for want of a login, over a reload', async () => {
    const before = tab();
    trouble = new Refused(401, 'login.required', '');
    before.send('one');
    await pass(60_000);
    expect(loggedOut).toBe(1);
    before.stop();

    trouble = undefined;
    const after = tab();
    await pass(0);

    expect(onServer()).toEqual(['one']);
    expect(waiting(after)).toEqual([]);
  });

  it('drops everything when another person logs in', async () => {
    const outbox = tab();
    trouble = new Refused(401, 'login.required', '');
    outbox.send('one');
    await pass(0);

    home.clear();
    trouble = undefined;
    outbox.nudge();
    await pass(60_000);

    expect(waiting(outbox)).toEqual([]);
    expect(onServer()).toEqual([]);
  });

  it('is the same in two tabs, and one sends for a tab that was closed', async () => {
    const first = tab();
    const second = tab();
    trouble = 'lostRequest';
    first.send('one');
    await pass(0);
    expect(waiting(second)).toEqual(['one']);
    first.stop();

    trouble = undefined;
    await pass(20_000);

    expect(onServer()).toEqual(['one']);
    expect(waiting(second)).toEqual([]);
  });

  it('loses nothing when two tabs write at once', async () => {
    const first = tab();
    const second = tab();
    trouble = 'lostRequest';
    first.send('one');
    second.send('two');
    first.discard('uuid-1');

    expect(waiting(first)).toEqual(['two']);
    expect(waiting(second)).toEqual(['two']);
    await pass(0);
  });
});
