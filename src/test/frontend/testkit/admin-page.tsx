/** A piece of the administration in a box of its own, over the fake server. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { type Admin, AdminHere, createAdmin } from '../../../main/frontend/admin/admin';
import { connectRest } from '../../../main/frontend/shared/rest';
import { type AdminAnswers, adminAnswers } from './fake-admin';
import { fakeServer } from './fake-server';

let box: HTMLElement | undefined;

export interface Shown {
  admin: AdminAnswers;
  here: Admin;
  box: HTMLElement;
  /** Elements by what they say or are called; waits for the first. */
  find: (selector: string, words?: RegExp) => Promise<HTMLElement>;
  press: (words: RegExp) => Promise<void>;
  type: (field: HTMLInputElement, words: string) => Promise<void>;
}

export async function showAdmin(
  piece: () => ComponentChild,
  changes: Partial<AdminAnswers> = {},
): Promise<Shown> {
  const admin = adminAnswers(changes);
  const rest = connectRest('/rest/guichet/1.0', fakeServer({ admin }).fetch);
  const here = createAdmin({ contextPath: '', project: 'SUP', projectName: 'Support' }, rest, {
    search: () => '',
    push: () => undefined,
  });
  const around = (box = document.body.appendChild(document.createElement('div')));
  await here.draft.load();
  const Piece = piece;
  await act(() =>
    render(
      <AdminHere.Provider value={here}>
        <Piece />
      </AdminHere.Provider>,
      around,
    ),
  );
  const find = (selector: string, words = /(?:)/) => {
    return vi.waitUntil(() =>
      [...around.querySelectorAll<HTMLElement>(selector)].find((it) =>
        words.test(it.getAttribute('aria-label') ?? it.textContent),
      ),
    );
  };
  return {
    admin,
    here,
    box: around,
    find,
    press: async (words) => {
      const button = await find('button', words);
      await act(() => button.click());
    },
    type: (field, words) =>
      act(() => {
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
  };
}

afterEach(() => {
  if (!box) return;
  render(null, box);
  box.remove();
  box = undefined;
});
