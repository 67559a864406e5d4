// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { keepFor, storageOf } from './keep';

afterEach(() => localStorage.clear());

it('keeps for one person, and wipes what another left, whatever their names', () => {
  keepFor('camille.martin', localStorage).write('draft.1', 'Bonjour');
  const keep = keepFor('camille', localStorage);
  keep.write('outbox.a', '[]');

  expect(Object.keys(localStorage)).toEqual(['guichet.camille:outbox.a']);
  expect(keep.read('martin.draft.1')).toBeUndefined();
  expect(keep.names('outbox.')).toEqual(['outbox.a']);
  keepFor('camille:outbox', localStorage);
  expect(localStorage).toHaveLength(0);
});

it('lives without storage', () => {
  const view = {
    get localStorage(): Storage {
      throw new DOMException('no', 'SecurityError');
    },
  } as unknown as Window;
  const keep = keepFor('camille', storageOf(view, 'localStorage'));
  keep.write('draft.1', 'Bonjour');

  expect(keep.read('draft.1')).toBe('Bonjour');
  expect(keep.names('draft.')).toEqual([]);
});
