import { expect, it } from 'vitest';
import { opened, openedBeside, shown, shut, type Threads } from './threads';

const one: Threads = { conversation: 'a', beside: '', at: 'conversation', before: '', room: true };
const two: Threads = { ...one, beside: 'b', at: 'beside' };

it('opens a second one beside the first, and works in it', () => {
  expect(openedBeside(one, 'b')).toMatchObject({ beside: 'b', at: 'beside' });
  expect(shown({ ...one, ...openedBeside(one, 'b') })).toEqual(['a', 'b']);
});

it('keeps the one that is worked in when a third comes beside it', () => {
  expect({ ...two, ...openedBeside(two, 'c') }).toMatchObject({ conversation: 'c', beside: 'b' });
});

it('opens in the place of the one that is worked in', () => {
  expect({ ...two, ...opened(two, 'c') }).toMatchObject({ conversation: 'a', beside: 'c', before: 'b' });
});

it('turns to what is open already', () => {
  expect(opened(two, 'a')).toEqual({ at: 'conversation' });
  expect(openedBeside(two, 'b')).toEqual({ at: 'beside' });
});

it('puts what one has just gone to beside what one read before', () => {
  const gone = { ...one, ...opened(one, 'b') };

  expect({ ...gone, ...openedBeside(gone, 'b') }).toMatchObject({ conversation: 'a', beside: 'b' });
  expect(openedBeside(one, 'a')).toEqual({});
});

it('leaves the other one when one is closed', () => {
  expect(shut(two, 'a')).toMatchObject({ conversation: 'b', beside: '', at: 'conversation' });
  expect(shut(two, 'b')).toMatchObject({ conversation: 'a', beside: '', at: 'conversation' });
  expect(shut(one, 'a')).toEqual({});
});

it('shows one where there is no room for two: the one that is worked in', () => {
  expect(shown({ ...two, room: false })).toEqual(['b']);
  expect(openedBeside({ ...one, room: false }, 'b')).toMatchObject({ conversation: 'b' });
});
