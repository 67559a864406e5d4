import { describe, expect, it, vi } from 'vitest';
import { device } from '../../../test/frontend/testkit/memory-keep';
import type { Heard } from './connection';
import { createEngine, type Listener } from './engine';

function engineOf() {
  const listener = {
    conversation: vi.fn<Listener['conversation']>(),
    entry: vi.fn<Listener['entry']>(),
    read: vi.fn<Listener['read']>(),
    availability: vi.fn<Listener['availability']>(),
    up: vi.fn<Listener['up']>(),
    down: vi.fn<Listener['down']>(),
  };
  const lines: Heard[] = [];
  const post = vi.fn<(path: string, body: unknown) => Promise<never>>();
  const keep = device().tab();
  const start = () =>
    createEngine(
      {
        rest: { get: () => new Promise(() => undefined), post, put: () => Promise.resolve(), now: Date.now },
        keep,
        person: 'camille',
        now: Date.now,
        later: (act, ms) => setTimeout(act, ms) as unknown as number,
        cancel: (timer) => clearTimeout(timer),
        uuid: () => 'u1',
        connect: (_topics, heard) => {
          lines.push(heard);
          return { close: () => void lines.splice(lines.indexOf(heard), 1), wake: () => undefined };
        },
        tabs: {
          locks: undefined,
          channel: undefined,
          id: 't',
          looks: () => true,
          watch: () => () => undefined,
        },
      },
      listener,
    );
  return { listener, lines, post, keep, start };
}

it('tells of entries and of one’s own reading, though no thread is open', () => {
  const { listener, lines, start } = engineOf();
  start().want('list');
  const entry = { number: 2 };
  lines[0]?.told('entry', { conversation: 'a', entry });
  lines[0]?.told('read', { conversation: 'a', by: {}, self: false, number: 1 });
  lines[0]?.told('read', { conversation: 'a', by: {}, self: true, number: 2 });

  expect(listener.entry).toHaveBeenCalledExactlyOnceWith('a', entry);
  expect(listener.read).toHaveBeenCalledExactlyOnceWith('a', 2);
});

describe('what waits to be sent', () => {
  const waiting = JSON.stringify([{ clientId: 'u0', text: 'Merci', at: 0 }]);
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('goes at the start though no thread is open, and then nothing is wanted any more', async () => {
    const { lines, keep, post, start } = engineOf();
    keep.write('outbox.a', waiting);
    post.mockResolvedValue({ number: 1, clientId: 'u0' } as never);
    start();
    expect(lines).toHaveLength(1);
    await settled();

    expect(post).toHaveBeenCalledExactlyOnceWith('/conversations/a/entries', {
      clientId: 'u0',
      text: 'Merci',
    });
    expect(keep.read('outbox.a')).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('goes when the network returns, though its thread was closed', async () => {
    const { lines, keep, post, start } = engineOf();
    post.mockRejectedValue(new TypeError('Failed to fetch'));
    const { thread, release } = start().thread('a');
    lines[0]?.up();
    lines[0]?.down();
    thread.write('Merci');
    thread.send();
    await settled();
    release();
    expect(lines).toHaveLength(1);

    post.mockResolvedValue({ number: 1, clientId: 'u1' } as never);
    lines[0]?.up();
    thread.outbox.nudge();
    await settled();

    expect(keep.read('outbox.a')).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('goes when the connection is up, whoever kept it', async () => {
    const { lines, keep, post, start } = engineOf();
    post.mockResolvedValue({ number: 1, clientId: 'u0' } as never);
    start().want('list');
    keep.write('outbox.a', waiting);
    lines[0]?.up();
    await settled();

    expect(keep.read('outbox.a')).toBeUndefined();
  });

  it('does not hold a thread for words that were given up', () => {
    const { lines, keep, start } = engineOf();
    const failed = { reason: '', final: true };
    keep.write('outbox.a', JSON.stringify([{ clientId: 'u0', text: 'Merci', at: 0, failed }]));
    start();

    expect(lines).toEqual([]);
  });
});
