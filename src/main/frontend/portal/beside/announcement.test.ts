// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { keepFor } from '../../shared/keep';
import type { Chat } from '../../shared/wire';
import { announce } from './announcement';

const chat = {
  announcement: {
    id: 'a',
    text: 'Nous déménageons.',
    from: '2026-03-09T00:00:00Z',
    to: '2026-03-10T00:00:00Z',
  },
} as unknown as Chat;
const strip = () => document.querySelector('guichet-announcement');

it('stays at the head of the page when the portal draws its page anew (R126)', async () => {
  document.body.replaceChildren(document.createElement('main'));
  const main = document.querySelector('main');
  const announced = announce(keepFor('camille', window.localStorage), '');
  announced(chat);
  expect(main?.firstElementChild).toBe(strip());

  main?.replaceChildren(document.createElement('h1'));
  await vi.waitFor(() => expect(main?.firstElementChild?.localName).toBe('guichet-announcement'));

  strip()?.shadowRoot?.querySelector('button')?.click();
  main?.replaceChildren(document.createElement('p'));
  await new Promise((after) => setTimeout(after));
  expect(strip()).toBeNull();
});
