/** Conversations that want Aline, and the model of the header's cards that they are told to. */
import { vi } from 'vitest';
import { type Around, createOffers } from '../../../main/frontend/agent/header/offers';
import type { Conversation } from '../../../main/frontend/shared/wire';
import { conversation } from './sample';

export const NOW = Date.parse('2026-03-09T10:00:00Z');
export const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();

export const offered = (changes: Partial<Conversation> = {}) =>
  conversation('Le bouton Valider reste grisé.', {
    id: 'c1',
    state: 'offered',
    customer: { name: 'Hugo' },
    viewer: { role: 'agent', key: 'aline', acts: [] },
    offer: { until: at(120), mine: true, to: ['Benoît'] },
    waiting: { since: at(0), missed: false, offered: true, stopsAt: at(120), warnsAt: at(90), busy: false },
    ...changes,
  });

export const taken = (name: string, key = name.toLowerCase()) => {
  const now = offered({ state: 'live', agent: { name, key } });
  delete now.offer;
  delete now.waiting;
  return now;
};

export const unanswered = (level: number) => ({
  ...taken('Aline'),
  unanswered: { since: at(-60), level },
});

/** Offers of Aline's, by a clock that is put forward. */
export function desk(changes: Partial<Around> = {}) {
  const notes = new Map<string, string>();
  const around = {
    accept: vi.fn(() => Promise.resolve(taken('Aline'))),
    decline: vi.fn(() => Promise.resolve()),
    open: vi.fn(),
    alert: vi.fn(),
    settled: vi.fn(),
    seen: { of: (id: string) => notes.get(id), mark: (id: string, what: string) => void notes.set(id, what) },
    now: () => Date.now(),
    later: (act: () => void, ms: number) => setTimeout(act, ms) as unknown as number,
    cancel: (timer: number) => clearTimeout(timer),
    ...changes,
  };
  const offers = createOffers(around);
  const shown = () => offers.state.get().cards.map(({ is }) => is);
  return { offers, around, shown };
}
