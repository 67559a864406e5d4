import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, desk, NOW, offered, taken, unanswered } from '../../../../test/frontend/testkit/offers-desk';
import { MISSED_MS } from './offers';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

describe('a conversation that nobody answers (D3)', () => {
  it('is brought up again each time its level rises', () => {
    const { offers, around, shown } = desk();

    offers.told(unanswered(1));
    expect(shown()).toEqual(['unanswered']);
    offers.dismiss('c1');
    offers.told(unanswered(1));
    expect(shown()).toEqual([]);
    offers.told(unanswered(2));

    expect(shown()).toEqual(['unanswered']);
    expect(around.alert).toHaveBeenCalledTimes(2);
  });

  it('is brought up anew when the customer waits again after an answer, though the first wait was dismissed', () => {
    const { offers, around, shown } = desk();
    offers.told(unanswered(1));
    offers.dismiss('c1');
    offers.told(taken('Aline'));

    offers.told({ ...taken('Aline'), unanswered: { since: at(300), level: 1 } });

    expect(shown()).toEqual(['unanswered']);
    expect(around.alert).toHaveBeenCalledTimes(2);
  });

  it('goes once it was answered', () => {
    const { offers, shown } = desk();
    offers.told(unanswered(1));

    offers.told(taken('Aline'));

    expect(shown()).toEqual([]);
  });

  it('concerns nobody but who has it', () => {
    const { offers, shown } = desk();

    offers.told({ ...taken('Benoît'), unanswered: { since: at(-60), level: 1 } });
    offers.told({ ...taken('Aline', 'another-aline'), unanswered: { since: at(-60), level: 1 } });

    expect(shown()).toEqual([]);
  });

  it('comes up as often as the settings say', () => {
    const { offers, around } = desk();

    [1, 2, 3, 4, 5].forEach((level) => {
      offers.told(unanswered(level));
      offers.dismiss('c1');
    });

    expect(around.alert).toHaveBeenCalledTimes(5);
  });
});

it('lets go what was over while nobody listened', () => {
  const { offers, shown } = desk();
  offers.told(offered());
  offers.told(unanswered(1));

  offers.synced([], offers.heard());
  vi.advanceTimersByTime(MISSED_MS);

  expect(shown()).toEqual([]);
});

it('keeps what was told after the server was asked, whose answer does not know of it (R78)', () => {
  const { offers, shown } = desk();
  const asked = offers.heard();
  offers.told(offered());

  offers.synced([], asked);
  vi.advanceTimersByTime(MISSED_MS);

  expect(shown()).toHaveLength(1);
});
