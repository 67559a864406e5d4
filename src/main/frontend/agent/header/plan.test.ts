import { describe, expect, it } from 'vitest';
import { linesOf, planOf, slotsOf } from './plan';

describe('a day of the weekly plan', () => {
  it.each([
    [
      '09:00–12:00, 14:00–17:00',
      [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:00' },
      ],
    ],
    [
      '14h-17h30 ; 9h00 - 12h',
      [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:30' },
      ],
    ],
    ['  ', []],
  ])('is read from %s', (line, slots) => {
    expect(slotsOf(line)).toEqual(slots);
  });

  it.each([
    ['le matin', 'form'],
    ['09:00–25:00', 'form'],
    ['12:00–09:00', 'order'],
    ['09:00–12:00, 11:00–13:00', 'overlap'],
  ])('cannot be %s', (line, fault) => {
    expect(slotsOf(line)).toBe(fault);
  });
});

it('comes back as it was kept', () => {
  const plan = { zone: 'Europe/Paris', week: { monday: [{ from: '09:00', to: '12:00' }] } };

  expect(planOf(linesOf(plan), 'Europe/Paris')).toEqual(plan);
  expect(planOf({ ...linesOf(plan), friday: 'x' }, 'Europe/Paris')).toEqual({ friday: 'form' });
});
