import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Conversation } from '../shared/wire';
import { OtherRequests } from './other-requests';
import type { Workplace } from './workplace';

let root: HTMLElement;
let answer: () => Promise<object>;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(): Promise<void> {
  const work = { rest: { get: () => answer() }, place: { contextPath: '' } } as unknown as Workplace;
  const conversation = { id: 'c1' } as Conversation;
  await act(() => render(<OtherRequests {...{ work, conversation }} />, root));
  await act(() => Promise.resolve());
}

it('tells a list that could not be loaded from none, and asks again (R90)', async () => {
  answer = () => Promise.reject(new Error('away'));
  await show();
  expect(root.textContent).not.toBe('');

  answer = () => Promise.resolve({ requests: [{ key: 'SUP-7', subject: 'Export vide' }] });
  await act(() => root.querySelector('button')?.click());
  await act(() => Promise.resolve());
  expect(root.textContent).toContain('SUP-7');
});

it('shows nothing where there is no other request', async () => {
  answer = () => Promise.resolve({ requests: [] });
  await show();
  expect(root.textContent).toBe('');
});
