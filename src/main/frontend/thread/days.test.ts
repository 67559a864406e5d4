import { describe, expect, it } from 'vitest';
import type { Entry, EntryKind } from '../shared/wire';
import { daysOf } from './days';

const at = (day: number, hour: number, minute: number) => new Date(2026, 2, day, hour, minute).toISOString();
let numbers = 0;

const entry = (when: string, name = 'Aline', kind: EntryKind = 'message'): Entry => ({
  number: ++numbers,
  kind,
  author: { name, role: name === 'Camille' ? 'customer' : 'agent' },
  text: '',
  at: when,
});

const shape = (...entries: Entry[]) =>
  daysOf(entries).map(({ runs }) => runs.map((run) => run.entries.length));

describe('days and runs', () => {
  it('cut at midnight of the reader', () => {
    expect(shape(entry(at(9, 23, 58)), entry(at(10, 0, 1)))).toEqual([[1], [1]]);
  });

  it('join what one person says within five minutes', () => {
    expect(
      shape(entry(at(9, 10, 0)), entry(at(9, 10, 4)), entry(at(9, 10, 8)), entry(at(9, 10, 14))),
    ).toEqual([[3, 1]]);
  });

  it('never join two people', () => {
    expect(shape(entry(at(9, 10, 0)), entry(at(9, 10, 0), 'Benoît'), entry(at(9, 10, 0)))).toEqual([
      [1, 1, 1],
    ]);
  });

  it('leave what happened and notes on their own', () => {
    expect(
      shape(
        entry(at(9, 10, 0)),
        entry(at(9, 10, 0), 'Aline', 'event'),
        entry(at(9, 10, 0), 'Aline', 'event'),
        entry(at(9, 10, 0), 'Aline', 'note'),
      ),
    ).toEqual([[1, 1, 1, 1]]);
  });
});
