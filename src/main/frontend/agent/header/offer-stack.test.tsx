import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { conversation } from '../../../../test/frontend/testkit/sample';
import { createStore } from '../../shared/store';
import { tellDeclined, tellShown } from '../stands-here';
import { OfferStack } from './offer-stack';
import type { Card, Offers, OffersState } from './offers';
import type { Presence } from './presence';

let box: HTMLElement;
let panel: HTMLElement;
let head: HTMLElement;
let seen: (isIntersecting: boolean) => void;
let reach: () => void;

const card = (id: string, name: string): Card => ({
  id,
  conversation: conversation(`Une question de ${name}`, {
    id,
    state: 'offered',
    customer: { name },
    viewer: { role: 'agent', key: 'aline', acts: ['accept', 'decline'] },
    offer: { until: new Date(Date.now() + 60_000).toISOString(), mine: true, to: [] },
  }),
  is: 'offered',
  since: 0,
  taken: '',
  refusal: '',
});

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        seen = (isIntersecting) => void act(() => told([{ isIntersecting }]));
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  box = document.body.appendChild(document.createElement('div'));
  panel = document.body.appendChild(document.createElement('div'));
  head = panel.attachShadow({ mode: 'open' }).appendChild(document.createElement('header'));
  head.append(document.createElement('button'));
  head.querySelector('button')?.classList.add('head__accept');
});
afterEach(() => {
  render(null, box);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function shows(...cards: Card[]) {
  const state = createStore<OffersState>({ cards, waiting: cards.length });
  const presence = { state: createStore({}) } as unknown as Presence;
  void act(() => {
    render(
      <OfferStack
        offers={{ state } as unknown as Offers}
        presence={presence}
        clock={Date.now}
        open={() => undefined}
        announced={() => undefined}
        reach={(focus) => (reach = focus)}
        keys={() => true}
      />,
      box,
    );
  });
}

const names = () => [...box.querySelectorAll('.card .who b')].map(({ textContent }) => textContent);
const more = () => box.querySelector<HTMLButtonElement>('.more');

it('R78: leaves its place to the panel of that very request as long as this is to be seen', () => {
  shows(card('c1', 'Camille'), card('c2', 'Hugo'));
  const stop = tellShown(head, 'c1');

  seen(true);
  expect(names()).toEqual(['Hugo']);
  seen(false);
  expect(names()).toEqual(['Camille']);
  seen(true);
  void act(stop);
  expect(names()).toEqual(['Camille']);
});

it('R78: leads to the panel who looks for the only offer, which is there', () => {
  shows(card('c1', 'Camille'));
  tellShown(head, 'c1');
  seen(true);

  void act(() => reach());

  expect(panel.shadowRoot?.activeElement?.className).toBe('head__accept');
});

it('R79: asks no more for what was declined in the panel, until that is taken back', () => {
  shows(card('c1', 'Camille'));
  let back: () => void = () => undefined;

  void act(() => {
    back = tellDeclined(head, 'c1');
  });
  expect(names()).toEqual([]);
  expect(box.querySelector('section')?.hidden).toBe(true);
  void act(back);
  expect(names()).toEqual(['Camille']);
});

it('folds to a line when one goes on in what lies under it, and unfolds with the focus (WCAG 2.4.11)', async () => {
  shows(card('c1', 'Camille'));
  const field = document.body.appendChild(document.createElement('input'));
  const lies = (top: number) => ({ left: 0, right: 100, top, bottom: top + 30 }) as DOMRect;
  field.getBoundingClientRect = () => lies(100);
  const shown = box.querySelector<HTMLElement>('.card');
  if (shown) shown.getBoundingClientRect = () => lies(0);

  void act(() => field.focus());
  expect(names()).toEqual(['Camille']);
  field.getBoundingClientRect = () => lies(20);
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(names()).toEqual([]);
  expect(more()?.textContent).toContain('Camille');

  void act(() => more()?.click());
  await new Promise(requestAnimationFrame);
  expect(names()).toEqual(['Camille']);
  expect(document.activeElement?.textContent).toBe('Accepter');
});

it('stays folded when one of them goes, and unfolds for one that comes (WCAG 2.4.11)', () => {
  const everywhere = { left: 0, right: 100, top: 0, bottom: 30 } as DOMRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(everywhere);
  shows(card('c1', 'Camille'), card('c2', 'Hugo'));
  const field = document.body.appendChild(document.createElement('input'));
  void act(() => field.focus());
  expect(names()).toEqual([]);

  shows(card('c2', 'Hugo'));
  expect(names()).toEqual([]);
  expect(more()?.textContent).toContain('Hugo');

  shows(card('c2', 'Hugo'), card('c3', 'Jules'));
  expect(names()).toEqual(['Hugo']);
});
