import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { qualification } from '../../../../test/frontend/testkit/agent-sample';
import { conversation } from '../../../../test/frontend/testkit/sample';
import { createStore } from '../../shared/store';
import type { AgentChat } from '../conversation/chat';
import Qualify from './qualify';

let box: HTMLElement;

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, box);
  document.body.replaceChildren();
});

async function opens(into: HTMLElement = box) {
  const chat = {
    path: '/conversations/c1',
    file: () => Promise.resolve(),
    rest: { get: () => Promise.resolve(qualification()) },
    thread: {
      id: 'c1',
      keep: { read: () => undefined, write: () => undefined },
      now: Date.now,
      state: createStore({ conversation: conversation('Une question', { id: 'c1' }) }),
    },
  } as unknown as AgentChat;
  await act(() => render(<Qualify chat={chat} close={() => undefined} />, into));
  await vi.waitFor(() => expect(into.querySelector('form')).not.toBeNull());
}

it('takes the focus that its button had into its first field, for who works by keyboard (ux.md 8)', async () => {
  await opens();

  await vi.waitFor(() => expect(document.activeElement?.matches('form input, form select')).toBe(true));
});

it('leaves the focus to who writes elsewhere until it has come, in the panel or in Jira’s own field', async () => {
  const panel = box.attachShadow({ mode: 'open' });
  const form = panel.appendChild(document.createElement('div'));

  for (const root of [document, panel]) {
    const written = (root === document ? document.body : panel).appendChild(
      document.createElement('textarea'),
    );
    written.focus();
    await opens(form);
    expect(root.activeElement).toBe(written);
    render(null, form);
  }
});
