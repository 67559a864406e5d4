import { describe, expect, it, vi } from 'vitest';
import { device } from '../../../test/frontend/testkit/memory-keep';
import { Refused, type Rest } from '../shared/rest';
import type { Preferences } from '../shared/wire';
import { choosingPreferences } from './preferences';

const none: Preferences = {
  showKey: false,
  unresolvedOnly: false,
  originalInList: false,
  originalInHeader: false,
};

const server = (get: () => Promise<unknown>, put: Rest['put']): Rest => ({
  get: () => get() as Promise<never>,
  put,
  post: () => Promise.reject(new Error('nothing is posted')),
  now: Date.now,
});

describe('the four settings', () => {
  it('are the server’s, and remembered for the next page (R18)', async () => {
    const shelf = device();
    const preferences = choosingPreferences(
      server(
        () => Promise.resolve({ ...none, showKey: true }),
        () => Promise.resolve(),
      ),
      shelf.tab(),
    );

    await preferences.load();

    expect(preferences.settings.get()).toMatchObject({ showKey: true, unresolvedOnly: false });
    const next = choosingPreferences(
      server(
        () => Promise.reject(new TypeError()),
        () => Promise.resolve(),
      ),
      shelf.tab(),
    );
    expect(next.settings.get().showKey).toBe(true);
  });

  it('show at once, are saved whole, and reach the other tabs', async () => {
    const shelf = device();
    const put = vi.fn<Rest['put']>(() => Promise.resolve());
    const here = choosingPreferences(
      server(() => Promise.resolve(none), put),
      shelf.tab(),
    );
    const there = choosingPreferences(
      server(() => Promise.resolve(none), put),
      shelf.tab(),
    );

    const saved = here.choose('originalInList', true);
    expect(here.settings.get().originalInList).toBe(true);
    await saved;

    expect(put).toHaveBeenCalledExactlyOnceWith('/me/preferences', { ...none, originalInList: true });
    expect(here.settings.get().change).toBe('saved');
    expect(there.settings.get().originalInList).toBe(true);
  });

  it('go back when they could not be saved, each by itself', async () => {
    const put = vi
      .fn<Rest['put']>()
      .mockRejectedValueOnce(new Refused(503, '', ''))
      .mockResolvedValueOnce(undefined);
    const preferences = choosingPreferences(
      server(() => Promise.resolve(none), put),
      device().tab(),
    );

    await Promise.all([preferences.choose('showKey', true), preferences.choose('unresolvedOnly', true)]);

    expect(preferences.settings.get()).toMatchObject({ showKey: false, unresolvedOnly: true });
  });

  it('are not undone by an answer that was under way', async () => {
    let answer: (preferences: Preferences) => void = () => undefined;
    const preferences = choosingPreferences(
      server(
        () => new Promise((resolve) => (answer = resolve)),
        () => Promise.resolve(),
      ),
      device().tab(),
    );

    const loading = preferences.load();
    await preferences.choose('showKey', true);
    answer(none);
    await loading;

    expect(preferences.settings.get().showKey).toBe(true);
  });
});
