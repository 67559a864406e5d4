import { describe, expect, it } from 'vitest';
import { conversation } from '../../../../test/frontend/testkit/sample';
import { pickUpOf, pickUpText } from './pick-up';

const MINUTE = 60_000;
const asked = Date.parse('2026-03-09T09:00:00Z');
const at = (minutes: number) => new Date(asked + minutes * MINUTE).toISOString();
const ALWAYS = [{ from: at(0), to: at(10_000) }];
const half = (open = ALWAYS) => ({ promisedMinutes: 30, at: at(0), spentSeconds: 0, open });
const sight = (pickUp: NonNullable<Parameters<typeof pickUpOf>[0]['pickUp']>, minutes: number) =>
  pickUpOf(conversation('Export', { createdAt: at(0), pickUp }), asked + minutes * MINUTE);

describe('the clock of the pick-up (R36, B5)', () => {
  it('counts what is left, and warns under a fifth', () => {
    const pickUp = { before: at(30), missed: false, counting: half() };
    expect(sight(pickUp, 0)).toMatchObject({ is: 'running', minutes: 30, left: 1 });
    expect(sight(pickUp, 14)).toMatchObject({ is: 'running', minutes: 16, near: false });
    expect(sight(pickUp, 25)).toMatchObject({ is: 'running', minutes: 5, near: true });
  });

  it('owns up to a missed one', () => {
    expect(sight({ before: at(30), missed: true, counting: half() }, 34)).toMatchObject({
      is: 'late',
      minutes: 4,
    });
  });

  it('counts on from when the server counted last', () => {
    const counting = { promisedMinutes: 30, at: at(10), spentSeconds: 4 * 60, open: ALWAYS };
    expect(sight({ before: at(36), missed: false, counting }, 12)).toMatchObject({ minutes: 24 });
  });

  it('stops with the qualification', () => {
    const done = sight({ missed: false, minutes: 6, doneAt: at(6) }, 20);
    expect(done).toMatchObject({ is: 'done', minutes: 6 });
    expect(done && pickUpText(done)).toBe('Prise en charge en 6\u00a0min');
  });

  it('is absent where no open hours are in sight', () => {
    expect(sight({ missed: false }, 5)).toBeUndefined();
  });
});

describe('open hours alone count (R128, B5)', () => {
  const asking = (local: string, due: string, open: [string, string][]) => {
    const counting = {
      promisedMinutes: 30,
      at: new Date(local).toISOString(),
      spentSeconds: 0,
      open: open.map(([from, to]) => ({ from, to })),
    };
    const pickUp = { before: due, missed: false, counting };
    return (now: string) => pickUpOf(conversation('Export', { createdAt: local, pickUp }), Date.parse(now));
  };

  it('stands still over a closed night', () => {
    const seen = asking('2026-03-10T17:50:00+01:00', '2026-03-11T09:20:00+01:00', [
      ['2026-03-10T17:50:00+01:00', '2026-03-10T18:00:00+01:00'],
      ['2026-03-11T09:00:00+01:00', '2026-03-11T18:00:00+01:00'],
    ]);
    expect(seen('2026-03-10T17:51:00+01:00')).toMatchObject({ minutes: 29, near: false });
    expect(seen('2026-03-10T23:00:00+01:00')).toMatchObject({ minutes: 20, near: false });
    expect(seen('2026-03-11T08:59:00+01:00')).toMatchObject({ minutes: 20, near: false });
    expect(seen('2026-03-11T09:15:00+01:00')).toMatchObject({ minutes: 5, near: true });
    expect(seen('2026-03-11T09:22:00+01:00')).toMatchObject({ is: 'late', minutes: 2 });
  });

  it('is late by open minutes after a weekend in which clocks are set', () => {
    const seen = asking('2026-10-23T17:25:00+02:00', '2026-10-23T17:55:00+02:00', [
      ['2026-10-23T17:25:00+02:00', '2026-10-23T18:00:00+02:00'],
      ['2026-10-26T09:00:00+01:00', '2026-10-26T18:00:00+01:00'],
    ]);
    expect(seen('2026-10-23T18:30:00+02:00')).toMatchObject({ is: 'late', minutes: 5 });
    expect(seen('2026-10-26T09:00:00+01:00')).toMatchObject({ is: 'late', minutes: 5 });
    expect(seen('2026-10-26T09:03:00+01:00')).toMatchObject({ is: 'late', minutes: 8 });
  });

  it('counts the hour twice that an autumn night has twice', () => {
    const seen = asking('2026-10-25T02:50:00+02:00', '2026-10-25T02:20:00+01:00', [
      ['2026-10-25T00:00:00+02:00', '2026-10-25T06:00:00+01:00'],
    ]);
    expect(seen('2026-10-25T02:10:00+01:00')).toMatchObject({ is: 'running', minutes: 10 });
  });
});
