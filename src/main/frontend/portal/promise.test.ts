import { describe, expect, it } from 'vitest';
import { conversation } from '../../../test/frontend/testkit/sample';
import { promiseOf } from './promise';

const createdAt = new Date(2026, 2, 12, 10, 12).toISOString();
const waiting = conversation('Export', { createdAt });
const at = (hour: number, minute: number, day = 12) => new Date(2026, 2, day, hour, minute);

describe('what was promised', () => {
  it('is a time (R36)', () => {
    expect(promiseOf(waiting, 30, at(10, 20))).toMatchObject({
      text: 'Prise en charge avant 10:42',
      missed: false,
    });
  });

  it('names the day when it is another one', () => {
    expect(promiseOf(waiting, 30, at(9, 0, 11))?.text).toBe('Prise en charge avant le jeudi 12 mars à 10:42');
  });

  it('is owned up to when it slips', () => {
    expect(promiseOf(waiting, 30, at(10, 43))?.missed).toBe(true);
  });

  it.each([
    { when: 'somebody has come', promise: promiseOf({ ...waiting, state: 'live' }, 30, at(10, 20)) },
    { when: 'it is solved', promise: promiseOf({ ...waiting, resolved: true }, 30, at(10, 20)) },
    { when: 'nothing was promised', promise: promiseOf(waiting, undefined, at(10, 20)) },
    { when: 'it waits again after an answer', promise: promiseOf(waiting, 30, at(10, 50), true) },
  ])('is nothing when $when', ({ promise }) => {
    expect(promise).toBeUndefined();
  });
});
