import { expect, it, vi } from 'vitest';
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
        rest: { get: () => new Promise(() => undefined), post, put: () => Promise.resolve() },
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
  start().wantList();
  const entry = { number: 2 };
  lines[0]?.told('entry', { conversation: 'a', entry });
  lines[0]?.told('read', { conversation: 'a', by: {}, self: false, number: 1 });
  lines[0]?.told('read', { conversation: 'a', by: {}, self: true, number: 2 });

  expect(listener.entry).toHaveBeenCalledExactlyOnceWith('a', entry);
  expect(listener.read).toHaveBeenCalledExactlyOnceWith('a', 2);
});
