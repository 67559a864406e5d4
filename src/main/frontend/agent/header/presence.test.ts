import { beforeEach, expect, it, vi } from 'vitest';
import { presence as answer } from '../../../../test/frontend/testkit/agent-sample';
import { Refused } from '../../shared/rest';
import type { PresenceNow } from '../../shared/wire-agent';
import { createPresence, FLAG_MS, isAvailable, type Wish } from './presence';
import { availableHere } from './presence-button';
import { endsFrom } from './until';

const NOW = new Date(2026, 2, 9, 10, 2).getTime();

function agent(first: Partial<PresenceNow> = {}, refusal?: Error) {
  let now = answer(first);
  const put = vi.fn((wish: Partial<Wish>) => {
    if (refusal) return Promise.reject(refusal);
    now = answer({ ...now, ...wish } as Partial<PresenceNow>);
    return Promise.resolve();
  });
  const chosen = vi.fn();
  const presence = createPresence({
    ask: () => Promise.resolve(now),
    put,
    now: Date.now,
    later: (act, ms) => setTimeout(act, ms) as unknown as number,
    chosen,
  });
  presence.learn(now);
  return { presence, put, chosen, state: presence.state };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

it('shows what she chose at once, and keeps what she did not touch', async () => {
  const { presence, put, chosen, state } = agent({ state: 'away', projects: ['SUP'] });

  const done = presence.choose({ state: 'available' });
  expect(isAvailable(state.get())).toBe(true);
  await done;

  expect(put).toHaveBeenCalledWith({ state: 'available', projects: ['SUP'], until: undefined });
  expect(chosen).toHaveBeenCalledTimes(1);
  expect(state.get().wish).toBeUndefined();
});

it('goes back, and says why, when the server refuses', async () => {
  const { presence, state } = agent({ state: 'away' }, new Refused(422, 'no', 'Non.'));

  await presence.choose({ state: 'available' });

  expect(isAvailable(state.get())).toBe(false);
  expect(state.get().refusal).toBe('Non.');
});

it('says for eight seconds that the time which she had set is over, with a way back', async () => {
  const { presence, put, state } = agent({ until: new Date(NOW).toISOString() });

  presence.learn(answer({ state: 'away' }));
  expect(state.get().ended).toEqual({ at: NOW, by: '' });
  await presence.undo();
  expect(put).toHaveBeenCalledWith(expect.objectContaining({ state: 'available', until: undefined }));
  expect(state.get().ended).toBeUndefined();

  presence.learn(answer({ state: 'away', changedBy: 'Daniel' }));
  expect(state.get().ended).toEqual({ at: NOW, by: 'Daniel' });
  vi.advanceTimersByTime(FLAG_MS);
  expect(state.get().ended).toBeUndefined();
});

it('leaves it to the plan what she is, once she keeps one', async () => {
  const { presence, put } = agent({ state: 'away' });
  const plan = { zone: 'Europe/Paris', week: { monday: [{ from: '09:00', to: '12:00' }] } };

  await presence.choose({ plan });
  await presence.choose({ plan: null });

  expect(put.mock.calls).toEqual([
    [{ projects: 'all', plan }],
    [{ state: 'away', projects: 'all', until: undefined, plan: null }],
  ]);
});

it('says nothing when she went away herself, in another tab', () => {
  const { presence, state } = agent();

  presence.learn(answer({ state: 'away' }));

  expect(state.get().ended).toBeUndefined();
});

it('counts who is available in the project whose page this is (M11)', () => {
  const chats = [{ project: 'SUP', available: 0 }];

  expect(availableHere(3, chats, '/jira/browse/SUP-12')).toBe(0);
  expect(availableHere(3, chats, '/jira/projects/SUP/queues')).toBe(0);
  expect(availableHere(3, chats, '/jira/browse/DEV-1')).toBe(3);
  expect(availableHere(3, chats, '/jira/secure/Dashboard.jspa')).toBe(3);
});

it('offers round times, and the one that was set before', () => {
  const chosen = new Date(2026, 2, 9, 12, 0).toISOString();

  const ends = endsFrom(NOW, chosen).map(({ value }) => value && new Date(value).toTimeString().slice(0, 5));

  expect(ends).toEqual(['', '12:00', '10:35', '11:05', '12:05', '18:00']);
});
