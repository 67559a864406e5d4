import { describe, expect, it } from 'vitest';
import { dayTitle, daysBefore, listTime } from './times';

const now = new Date(2026, 2, 12, 10, 30);
const at = (year: number, month: number, day: number, hour = 9, minute = 5) =>
  new Date(year, month - 1, day, hour, minute);

describe('times in the list', () => {
  it.each([
    { when: at(2026, 3, 12), expected: '09:05' },
    { when: at(2026, 3, 11, 23, 59), expected: 'hier' },
    { when: at(2026, 3, 9), expected: 'lundi' },
    { when: at(2026, 3, 3), expected: '3 mars' },
    { when: at(2025, 3, 3), expected: '3 mars 2025' },
  ])('are the finer the nearer: $expected', ({ when, expected }) => {
    expect(listTime(when, now)).toBe(expected);
  });

  it('show the clock when the server is ahead of this machine', () => {
    expect(listTime(at(2026, 3, 12, 10, 31), now)).toBe('10:31');
  });
});

describe('days', () => {
  it('are those of the calendar, also when the clocks change', () => {
    expect(daysBefore(at(2026, 3, 28, 23), at(2026, 3, 30, 1))).toBe(2);
  });

  it('have a title', () => {
    expect(dayTitle(at(2026, 3, 9), now)).toBe('lundi 9 mars');
    expect(dayTitle(at(2025, 3, 9), now)).toBe('dimanche 9 mars 2025');
  });
});
