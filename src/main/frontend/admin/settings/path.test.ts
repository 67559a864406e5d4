import { expect, it } from 'vitest';
import { differences, isSame, isWithin, valueAt, withValue } from './path';

const document = { look: { side: 'left' }, week: { monday: [{ from: '09:00' }, { from: '14:00' }] } };

it('reads and writes by the server’s paths', () => {
  expect(valueAt(document, 'week.monday[1].from')).toBe('14:00');
  expect(valueAt(document, 'week.friday[0].from')).toBeUndefined();

  const changed = withValue(document, 'week.monday[1].from', '15:00');

  expect(changed.week.monday).toEqual([{ from: '09:00' }, { from: '15:00' }]);
  expect(document.week.monday[1]?.from).toBe('14:00');
  expect(changed.look).toBe(document.look);
});

it('knows what lies within what', () => {
  expect(isWithin('week.monday[1].from', 'week.monday')).toBe(true);
  expect(isWithin('weekend', 'week')).toBe(false);
});

it('tells where two differ; the order of keys does not count', () => {
  expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(differences(document, withValue(document, 'look.side', 'right'))).toEqual(['look.side']);
  expect(differences(document, withValue(document, 'week.monday', []))).toEqual(['week.monday']);
  expect(differences(document, withValue(document, 'week.monday[0].from', '08:00'))).toEqual([
    'week.monday[0].from',
  ]);
});
