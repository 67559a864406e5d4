import { expect, it } from 'vitest';
import { isNarrowed, readAddress, readLooked, toggled, writeAddress, writeLooked } from './address';

it('finds the view of a project again, and keeps what else is in the address', () => {
  const looked = { view: 'missed', project: 'SUP', days: 30 } as const;

  const search = writeLooked('?filter=mine,unanswered', looked);

  expect(search).toBe('?filter=mine,unanswered&view=missed&project=SUP&days=30');
  expect(readLooked(search)).toEqual(looked);
  expect(writeLooked(search, { ...looked, view: '' })).toBe('?filter=mine,unanswered');
  expect(readLooked('?view=other&days=4')).toEqual({ view: '', project: '', days: 7 });
});

it('begins with the work that there is', () => {
  expect(readAddress('')).toEqual({
    filters: ['unresolved'],
    age: '',
    q: '',
    conversation: '',
    beside: '',
  });
});

it('finds after a reload what was chosen before it', () => {
  const sought = {
    filters: ['mine', 'unanswered'] as const,
    age: 'week' as const,
    q: 'export & avoirs',
    conversation: 'c1',
    beside: 'c2',
  };

  const search = writeAddress('', sought);

  expect(search).toBe('?filter=mine,unanswered&age=week&q=export+%26+avoirs&conversation=c1&beside=c2');
  expect(readAddress(search)).toEqual(sought);
});

it('knows one conversation once', () => {
  expect(readAddress('?conversation=c1&beside=c1')).toMatchObject({ conversation: 'c1', beside: '' });
  expect(readAddress('?beside=c2')).toMatchObject({ conversation: 'c2', beside: '' });
});

it('tells no filter from the usual ones', () => {
  const none = writeAddress('', { filters: [], age: '', q: '', conversation: '', beside: '' });

  expect(none).toBe('?filter=all');
  expect(readAddress(none).filters).toEqual([]);
  expect(
    writeAddress('?filter=all', { filters: ['unresolved'], age: '', q: ' ', conversation: '', beside: '' }),
  ).toBe('');
});

it('keeps what is not its own, and forgets filters that it does not know', () => {
  expect(writeAddress('?os=1', { filters: ['mine'], age: '', q: '', conversation: '', beside: '' })).toBe(
    '?os=1&filter=mine',
  );
  expect(readAddress('?filter=mine,loud').filters).toEqual(['mine']);
  expect(readAddress('?age=month').age).toBe('');
});

it('puts filters on and off in the order in which they stand', () => {
  expect(toggled(['unresolved'], 'mine')).toEqual(['mine', 'unresolved']);
  expect(toggled(['mine', 'unresolved'], 'mine')).toEqual(['unresolved']);
});

it('knows when there may be more without the filters', () => {
  expect(isNarrowed({ filters: ['unresolved'], age: '', q: ' ' })).toBe(false);
  expect(isNarrowed({ filters: ['unresolved', 'mine'], age: '', q: '' })).toBe(true);
  expect(isNarrowed({ filters: [], age: '', q: 'tva' })).toBe(true);
  expect(isNarrowed({ filters: ['unresolved'], age: 'older', q: '' })).toBe(true);
});
