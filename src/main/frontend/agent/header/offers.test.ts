import { beforeEach, describe, expect, it, vi } from 'vitest';
import { at, desk, NOW, offered, taken } from '../../../../test/frontend/testkit/offers-desk';
import { Refused } from '../../shared/rest';
import { LOST_MS, MISSED_MS, UNDO_MS } from './offers';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

describe('an offer (R78)', () => {
  it('that she declined elsewhere, in the panel or at the desk, goes without a word', () => {
    const { offers, shown } = desk();
    offers.told(offered());
    offers.told({ ...offered(), offer: { until: at(120), mine: false, to: [] } });
    expect(shown()).toEqual([]);
  });

  it('says why it could not be taken, whatever the reason, before it goes', async () => {
    const refused = new Refused(409, 'conversation.over', 'Cette demande est un ticket classique.');
    const { offers, shown } = desk({ accept: () => Promise.reject(refused) });
    offers.told(offered());

    await offers.accept('c1');

    expect(shown()).toEqual(['lost']);
    expect(offers.state.get().cards[0]?.taken).toBe('Cette demande est un ticket classique.');
    vi.advanceTimersByTime(LOST_MS);
    expect(shown()).toEqual([]);
  });

  it('comes up again when nobody has answered for long, also while it is offered (D3)', () => {
    const { offers, around, shown } = desk();
    const long = { unanswered: { since: at(-60), level: 1 } };
    offers.told(offered());

    offers.told(offered(long));
    offers.told(offered(long));

    expect(shown()).toEqual(['offered']);
    expect(around.alert).toHaveBeenCalledTimes(2);
  });

  it('comes up once, however often it is told', () => {
    const { offers, around, shown } = desk();

    offers.told(offered());
    offers.told(offered({ subject: 'Autre' }));

    expect(shown()).toEqual(['offered']);
    expect(offers.state.get().waiting).toBe(1);
    expect(around.alert).toHaveBeenCalledTimes(1);
  });

  it('comes up again when it is offered anew', () => {
    const { offers, around } = desk();

    offers.told(offered());
    offers.told(offered({ offer: { until: at(240), mine: true, to: [] } }));

    expect(around.alert).toHaveBeenCalledTimes(2);
  });

  it('is not shown to whom it was not made', () => {
    const { offers, shown } = desk();

    offers.told(offered({ offer: { until: at(120), mine: false, to: ['Benoît'] } }));

    expect(shown()).toEqual([]);
  });

  it('stacks, the oldest first', () => {
    const { offers } = desk();

    offers.told(offered({ id: 'first' }));
    vi.advanceTimersByTime(10);
    offers.told(offered({ id: 'second' }));
    offers.told(offered({ id: 'first', subject: 'Autre' }));

    expect(offers.state.get().cards.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('leads to its thread once it is accepted', async () => {
    const { offers, around, shown } = desk();
    offers.told(offered());

    const done = offers.accept('c1');
    expect(shown()).toEqual(['accepting']);
    await done;

    expect(shown()).toEqual([]);
    expect(around.open).toHaveBeenCalledWith(expect.objectContaining({ id: 'c1', state: 'live' }));
  });

  it('says for six seconds who was quicker', async () => {
    const lost = new Refused(409, 'conversation.taken', 'Benoît l’a déjà prise.');
    const { offers, shown } = desk({ accept: () => Promise.reject(lost) });
    offers.told(offered());

    await offers.accept('c1');

    expect(shown()).toEqual(['lost']);
    expect(offers.state.get().cards[0]?.taken).toBe('Benoît l’a déjà prise.');
    vi.advanceTimersByTime(LOST_MS);
    expect(shown()).toEqual([]);
  });

  it('stays, and says so, when the network fails', async () => {
    const { offers, shown } = desk({ accept: () => Promise.reject(new TypeError('Failed to fetch')) });
    offers.told(offered());

    await offers.accept('c1');

    expect(shown()).toEqual(['offered']);
    expect(offers.state.get().cards[0]?.refusal).not.toBe('');
  });

  it('goes without a word when she took it in another tab', () => {
    const { offers, shown } = desk();
    offers.told(offered());

    offers.told(taken('Aline'));

    expect(shown()).toEqual([]);
  });

  it('greys when nobody took it in time, told or not', () => {
    const { offers, shown } = desk();
    offers.told(offered());

    vi.advanceTimersByTime(123_000);
    expect(shown()).toEqual(['missed']);
    vi.advanceTimersByTime(MISSED_MS);
    expect(shown()).toEqual([]);
  });
});

describe('declining', () => {
  it('is sent after five seconds', async () => {
    const { offers, around, shown } = desk();
    offers.told(offered());

    offers.decline('c1');
    expect(shown()).toEqual(['declined']);
    expect(around.decline).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(UNDO_MS);

    expect(around.decline).toHaveBeenCalledWith('c1', '');
    offers.told(offered());
    expect(shown()).toEqual([]);
  });

  it('can be taken back until then', () => {
    const { offers, around, shown } = desk();
    offers.told(offered());

    offers.decline('c1');
    offers.undo('c1');
    vi.advanceTimersByTime(UNDO_MS);

    expect(around.decline).not.toHaveBeenCalled();
    expect(shown()).toEqual(['offered']);
  });

  it('waits while she writes why', async () => {
    const { offers, around } = desk();
    offers.told(offered());

    offers.decline('c1');
    offers.hold('c1');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(around.decline).not.toHaveBeenCalled();
    offers.send('c1', 'en ligne');

    expect(around.decline).toHaveBeenCalledWith('c1', 'en ligne');
  });

  it('is sent at once when the page goes away', () => {
    const { offers, around } = desk();
    offers.told(offered());
    offers.decline('c1');

    offers.leave();

    expect(around.decline).toHaveBeenCalledWith('c1', '');
  });
});
