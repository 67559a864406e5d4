import { render } from 'preact';
import { act } from 'preact/test-utils';
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCanned } from './canned';
import type { AgentChat } from './chat';

let host: HTMLElement;
const manage = vi.fn();

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  manage.mockReset();
});
afterEach(() => {
  render(null, host);
  host.remove();
});

const chat = {
  thread: { id: 'c1', state: { get: () => ({}) }, keep: { read: () => undefined } },
  rest: { get: () => Promise.resolve({ replies: [] }) },
} as unknown as AgentChat;

function Composer() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, write] = useState('');
  const canned = useCanned({ chat, box, text, write, manage });
  return (
    <>
      {canned.list}
      <textarea
        ref={box}
        value={text}
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          canned.look();
        }}
      />
    </>
  );
}

const box = () => host.querySelector('textarea');
const type = (text: string) =>
  act(() => {
    const field = box();
    if (!field) return;
    field.value = text;
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

it.each([
  ['takes the slash that asked for them back', 'Bonjour,\n/', 'Bonjour,\n'],
  ['leaves words behind the slash alone', '/etc', '/etc'],
])('on the way to write canned replies, %s (R113)', async (_what, typed, left) => {
  await act(() => render(<Composer />, host));
  await type(typed);
  const button = await vi.waitUntil(() => host.querySelector('button'));

  await act(() => button.click());

  expect(manage).toHaveBeenCalledOnce();
  expect(box()?.value).toBe(left);
});
