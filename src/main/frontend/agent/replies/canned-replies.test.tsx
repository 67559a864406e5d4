import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AgentChat } from '../conversation/chat';
import CannedReplies, { type Keys } from './canned-replies';

// R113: where there is no canned reply yet, a slash and Enter send no slash to the customer.

let host: HTMLElement;
const keys: { current: Keys | null } = { current: null };

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, host);
  host.remove();
});

const shows = async (query: string, get: () => Promise<unknown>) => {
  const chat = {
    thread: { id: 'c1', state: { get: () => ({}) } },
    rest: { get },
  } as unknown as AgentChat;
  const nothing = vi.fn();
  await act(async () => {
    render(
      <CannedReplies
        {...{ chat, query, keys, insert: nothing, close: nothing, point: nothing, manage: nothing }}
        id="list"
      />,
      host,
    );
    await Promise.resolve();
  });
};
const enter = () => keys.current?.(new KeyboardEvent('keydown', { key: 'Enter' }));

it.each([
  ['none is found', () => Promise.resolve({ replies: [] })],
  ['the list does not come', () => Promise.reject(new Error('offline'))],
])('holds a slash alone back where %s, and lets words behind it go', async (_when, get) => {
  await shows('', get);
  expect(enter()).toBe(true);
  await shows('etc/hosts', get);
  expect(enter()).toBe(false);
});
