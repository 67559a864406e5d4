import { expect, it } from 'vitest';
import {
  daysOf,
  extentOf,
  faultsOf,
  groupsOf,
  minutesOf,
  momentOf,
  mondayOf,
  plusDays,
  type Schedule,
  tidied,
  wallAt,
} from './week';

const office = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '17:00' },
];
const schedule = (changes: Partial<Schedule> = {}): Schedule => ({
  zone: 'Europe/Paris',
  week: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  ...changes,
});

it('takes a time as people type it', () => {
  expect(['9', '9h', '9h30', '9:30', '09.30', '0930', '24h', ' 9 h '].map(tidied)).toEqual([
    '09:00',
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '24:00',
    '09:00',
  ]);
  expect(['', 'noon', '25', '9:99', '123'].map(tidied)).toEqual(['', 'noon', '25', '9:99', '123']);
  expect(minutesOf('24:00')).toBe(1440);
  expect(minutesOf('9:00')).toBeUndefined();
});

it('says what is wrong at the field where it is', () => {
  expect(faultsOf(office)).toEqual({});
  expect(faultsOf([{ from: '12:00', to: '09:00' }])).toEqual({ '[0].to': 'order' });
  expect(faultsOf([...office, { from: '11:00', to: '13:00' }])).toEqual({ '[2].from': 'overlap' });
  expect(faultsOf([{ from: 'x', to: '' }])).toEqual({ '[0].from': 'time', '[0].to': 'time' });
  expect(
    faultsOf([
      { from: '09:00', to: '12:00' },
      { from: '12:00', to: '13:00' },
    ]),
  ).toEqual({});
});

it('puts days together that are the same', () => {
  expect(groupsOf(schedule().week).map((days) => days.length)).toEqual([5, 2]);
  expect(groupsOf({ wednesday: office }).map((days) => days.length)).toEqual([2, 1, 4]);
});

it('knows what the clock of another zone shows, and when', () => {
  expect(wallAt('2026-05-07T13:00:00Z', 'Europe/Paris')).toEqual({ date: '2026-05-07', minutes: 900 });
  expect(wallAt('2026-05-07T22:00:00Z', 'Europe/Paris')).toEqual({ date: '2026-05-08', minutes: 0 });
  for (const zone of ['Europe/Paris', 'Australia/Lord_Howe', 'America/New_York', 'UTC']) {
    for (const date of ['2026-03-28', '2026-03-30', '2026-10-24', '2026-10-26', '2026-07-01']) {
      const wall = { date, minutes: 615 };
      expect(wallAt(momentOf(wall, zone), zone)).toEqual(wall);
    }
  }
});

it('shows a week with its holiday and its closing', () => {
  const reason = { fr: 'Réunion d’équipe', en: 'Team meeting' };
  const closings = [{ from: '2026-05-07T13:00:00Z', to: '2026-05-07T15:00:00Z', reason }];
  const victory = { date: '2026-05-08', name: { fr: 'Victoire 1945', en: '' } };
  const days = daysOf(schedule({ closings }), mondayOf('2026-05-07'), [victory]);

  expect(days.map(({ date }) => date)[0]).toBe('2026-05-04');
  expect(days[0]?.pieces.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['open', 540, 720],
    ['open', 840, 1020],
  ]);
  expect(days[3]?.pieces.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['open', 540, 720],
    ['open', 840, 900],
    ['closing', 900, 1020],
  ]);
  expect(days[4]?.pieces).toEqual([{ kind: 'holiday', from: 0, to: 1440, name: victory.name }]);
  expect(days[5]?.pieces).toEqual([]);
  expect(extentOf(days)).toEqual({ from: 480, to: 1080 });
});

it('shows a closing of several days on each, as far as something would be open', () => {
  const closings = [{ from: '2026-05-05T22:00:00Z', to: '2026-05-07T22:00:00Z' }];
  const days = daysOf(schedule({ closings }), '2026-05-04', []);

  expect(days[1]?.pieces.map(({ kind }) => kind)).toEqual(['open', 'open']);
  expect(days[2]?.pieces.map(({ kind, from, to }) => [kind, from, to])).toEqual([['closing', 540, 1020]]);
  expect(days[3]?.pieces.map(({ kind }) => kind)).toEqual(['closing']);
  expect(days[4]?.pieces.map(({ kind }) => kind)).toEqual(['open', 'open']);
});

it('counts days over the ends of months and the nights on which clocks are set', () => {
  expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(mondayOf('2026-03-01')).toBe('2026-02-23');
});
