import { describe, expect, it } from 'vitest';
import { conversation } from '../../../../test/frontend/testkit/sample';
import { pickUpOf, pickUpText } from './pick-up';

const MINUTE = 60_000;
const asked = Date.parse('2026-03-09T09:00:00Z');
const at = (minutes: number) => new Date(asked + minutes * MINUTE).toISOString();
const sight = (pickUp: NonNullable<Parameters<typeof pickUpOf>[0]['pickUp']>, minutes: number) =>
  pickUpOf(conversation('Export', { createdAt: at(0), pickUp }), asked + minutes * MINUTE);

describe('the clock of the pick-up (R36, B5)', () => {
  it('counts what is left, and warns under a fifth', () => {
    expect(sight({ before: at(30), missed: false }, 14)).toMatchObject({
      is: 'running',
      minutes: 16,
      near: false,
    });
    expect(sight({ before: at(30), missed: false }, 25)).toMatchObject({
      is: 'running',
      minutes: 5,
      near: true,
    });
  });

  it('owns up to a missed one', () => {
    expect(sight({ before: at(30), missed: true }, 34)).toMatchObject({ is: 'late', minutes: 4 });
    expect(sight({ before: at(30), missed: true, minutes: 9 }, 34)).toMatchObject({ is: 'late', minutes: 9 });
  });

  it('stops with the qualification', () => {
    const done = sight({ missed: false, doneAt: at(6) }, 20);
    expect(done).toMatchObject({ is: 'done', minutes: 6 });
    expect(done && pickUpText(done)).toBe('Prise en charge en 6\u00a0min');
  });

  it('is absent where no open hours are in sight', () => {
    expect(sight({ missed: false }, 5)).toBeUndefined();
  });
});
