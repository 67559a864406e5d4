import { describe, expect, it } from 'vitest';
import { conversation } from '../../../test/frontend/testkit/sample';
import { firstPlace, placeText, readPlace } from './place';

const waiting = conversation('En attente');
const live = conversation('En direct', { state: 'live' });
const ended = conversation('Terminée', { state: 'ended' });
const resolved = conversation('Résolue', { state: 'ended', resolved: true });

describe('where the window opens', () => {
  it.each([
    { having: 'exactly one that waits', list: [waiting, resolved], expected: 'thread' },
    { having: 'exactly one that is live', list: [resolved, live, ended], expected: 'thread' },
    { having: 'two that go on', list: [waiting, live], expected: 'list' },
    { having: 'one that is unresolved but over', list: [ended], expected: 'list' },
    { having: 'only resolved ones', list: [resolved], expected: 'new' },
    { having: 'none at all', list: [], expected: 'new' },
  ])('with $having: $expected', ({ list, expected }) => {
    expect(firstPlace(list, 0).at).toBe(expected);
  });

  it('with something unread elsewhere: list', () => {
    expect(firstPlace([resolved], 1).at).toBe('list');
  });
});

describe('a remembered place', () => {
  it('comes back as it was', () => {
    expect(readPlace(placeText({ at: 'thread', id: 'a-1' }))).toEqual({ at: 'thread', id: 'a-1' });
  });

  it.each([undefined, '', 'null', '{"at":"thread"}', '{"at":"elsewhere"}', '[]'])(
    'is nothing when it is %s',
    (text) => {
      expect(readPlace(text)).toBeUndefined();
    },
  );
});
