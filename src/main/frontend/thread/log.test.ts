import { describe, expect, it } from 'vitest';
import type { Entry } from '../shared/wire';
import { emptyLog, shown, withEntries, withOlder } from './log';

const message = (number: number, text = `${number}`): Entry => ({
  number,
  kind: 'message',
  author: { name: 'Aline', role: 'agent' },
  text,
  at: '2026-03-09T10:00:00+01:00',
});

const amending = (number: number, type: string, entry: Entry): Entry => ({
  ...message(number, ''),
  kind: 'event',
  event: { type, target: entry.number, entry },
});

const numbers = (entries: readonly Entry[]) => entries.map(({ number }) => number);

describe('the log', () => {
  it('orders by number and has each number once', () => {
    const log = withEntries(
      withEntries(emptyLog(), [message(3), message(1)], 1),
      [message(2), message(3)],
      3,
    );

    expect(numbers(log.entries)).toEqual([1, 2, 3]);
    expect(log.seenTo).toBe(3);
  });

  it('never forgets how far it has seen', () => {
    expect(withEntries(withEntries(emptyLog(), [message(5)], 5), [message(2)], 2).seenTo).toBe(5);
  });

  it('shows an edited message as it is now, and no line for the edit', () => {
    const edited = { ...message(1, 'new'), edited: true };
    const log = withEntries(
      withEntries(emptyLog(), [message(1, 'old')], 1),
      [amending(2, 'edited', edited)],
      2,
    );

    expect(shown(log)).toEqual([edited]);
  });

  it('does not bring in an old message only because it was edited', () => {
    const log = withEntries(emptyLog(51), [amending(51, 'edited', message(3, 'new'))], 51);

    expect(numbers(log.entries)).toEqual([51]);
  });

  it('keeps what it was told of older messages while they were on their way', () => {
    const deleted = { ...message(3, ''), deleted: true };
    const log = withEntries(emptyLog(51), [amending(51, 'deleted', deleted)], 51);

    const whole = withOlder(log, [message(3, 'stale'), message(51, 'stale')], 1);

    expect(whole.from).toBe(1);
    expect(shown(whole)).toEqual([deleted]);
  });
});
