import { describe, expect, it } from 'vitest';
import { conversation, waitingSince } from '../../../../test/frontend/testkit/sample';
import type { Conversation, Entry } from '../../shared/wire';
import { cardsOf, limitOf, secondsTo, stripOf } from './life';
import { standing, wanted } from './words';

const NOW = Date.UTC(2026, 2, 9, 9);
const iso = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();

const waiting = (busy = false) =>
  conversation('L’export s’arrête.', {
    waiting: waitingSince(iso(-95), { warnsAt: iso(-5), stopsAt: iso(25), busy }),
  });
const talking = (changes: Partial<Conversation> = {}) =>
  conversation('L’export s’arrête.', { state: 'live', agent: { name: 'Aline' }, ...changes });
const solution = { by: { name: 'Aline' }, number: 4 };
const viewer: Conversation['viewer'] = { role: 'customer', acts: ['solution'] };

describe('the strip', () => {
  it('tells of the end of the wait from its warning on, not before', () => {
    expect(stripOf(waiting(), NOW - 10_000)).toBeUndefined();
    expect(stripOf(waiting(), NOW)).toEqual({ is: 'stopping', from: NOW - 5_000, at: NOW + 25_000 });
  });

  it('tells of a silent session as soon as the server has warned, whatever the clock here says', () => {
    const idle = { warnsAt: iso(30), endsAt: iso(90) };

    expect(stripOf(talking({ idle }), NOW)).toBeUndefined();
    expect(stripOf(talking({ idle, state: 'idle' }), NOW)?.is).toBe('idle');
  });

  it.each([
    ['noAnswer', 'recorded'],
    ['customer', 'recorded'],
    ['agent', 'classic'],
  ] as const)('of a ticket that %s made is %s', (cause, is) => {
    expect(stripOf(talking({ state: 'ticket', ticket: { cause } }), NOW)?.is).toBe(is);
  });

  it('says that an answer reopened the request only while it is open', () => {
    const reopened = { at: iso(-60) };

    expect(stripOf(talking({ reopened }), NOW)?.is).toBe('reopened');
    expect(stripOf(talking({ reopened, resolved: true }), NOW)).toBeUndefined();
  });

  it('leaves nothing to put off once nobody could answer, or the request is resolved', () => {
    expect(limitOf(waiting(true))).toBeUndefined();
    expect(limitOf({ ...waiting(), resolved: true })).toBeUndefined();
  });
});

describe('the cards', () => {
  it.each([
    ['waiting', waiting()],
    ['busy', waiting(true)],
    ['solution', talking({ solution: { ...solution, state: 'proposed' } })],
    ['rating', talking({ resolved: true, solution: { ...solution, state: 'accepted' }, viewer })],
    ['askNew', talking({ askNew: { entries: [] } })],
  ])('are %s', (card, held) => {
    expect(cardsOf(held, true)).toEqual([card]);
  });

  it('ask for stars neither twice nor too late', () => {
    const accepted = talking({ resolved: true, solution: { ...solution, state: 'accepted' } });

    expect(cardsOf({ ...accepted, viewer }, false)).toEqual([]);
    expect(cardsOf({ ...accepted, viewer: { role: 'customer', acts: [] } }, true)).toEqual([]);
  });

  it('leave the word to the strip where the conversation is out of scope', () => {
    const closed = { ...waiting(), outOfScope: { service: 'Paie', contact: 'paie@demo.example' } };

    expect(cardsOf(closed, true)).toEqual([]);
    expect(stripOf(closed, NOW)).toEqual({ is: 'outOfScope' });
  });
});

it('counts whole seconds down to nothing, never below', () => {
  expect([2_000, 1_001, 1, 0, -5_000].map((ms) => secondsTo(NOW + ms, NOW))).toEqual([2, 2, 1, 0, 0]);
});

describe('the words', () => {
  const said = (number: number, type?: string): Entry => ({
    number,
    kind: type ? 'event' : 'message',
    author: { name: 'Camille', role: 'customer' },
    text: 'Bonjour',
    at: iso(0),
    ...(type ? { event: { type } } : {}),
  });

  it('ask what is missing until the customer has said it', () => {
    const refused = talking({ solution: { ...solution, state: 'refused' } });

    expect(wanted(refused, [said(1), said(5, 'missing')])).toMatch(/^Que manque-t-il/);
    expect(wanted(refused, [said(1), said(5, 'missing'), said(6)])).toBe('Saisissez votre message');
  });

  it('name the agent only while she answers', () => {
    expect(standing(talking(), true)).toBe('Aline · en ligne');
    expect(standing(waiting(), false)).toBe('En attente d’un agent');
    expect(standing(waiting(true), false)).toBe('Chat occupé');
    expect(standing(talking({ state: 'ticket' }), true)).toBe('Ticket classique');
    expect(standing(talking({ resolved: true }), true)).toBe('Résolue');
  });
});
