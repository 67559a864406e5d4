import { expect, it } from 'vitest';
import { officeTime, officeZone } from './office-zone';

/** The tests run in UTC. */
const WINTER = new Date('2027-01-11T08:00:00Z');

it.each([
  ['Europe/Paris', '(heure de Paris)'],
  ['America/New_York', '(heure de New York)'],
  ['Europe/Athens', '(heure d’Athens)'],
  ['Etc/GMT+5', '(UTC−5)'],
  ['Africa/Abidjan', ''],
  ['UTC', ''],
  ['Nowhere/Atall', ''],
  [undefined, ''],
])('hours in %s are said with their place where the clock differs', (zone, words) => {
  expect(officeZone(zone, WINTER)).toBe(words);
});

it('says a moment as the office’s clock shows it', () => {
  expect(officeTime('Europe/Paris', WINTER)).toMatch(/^lundi (à )?09:00 \(heure de Paris\)$/);
  expect(officeTime('UTC', WINTER)).toBe('');
});
