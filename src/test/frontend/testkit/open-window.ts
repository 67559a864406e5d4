/** The portal's window on a page of its own before each test, and what somebody does and sees in it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { createPanel } from '../../../main/frontend/portal/panel';
import type { Panel, Stage } from '../../../main/frontend/portal/stage';
import { fakeServer, type FakeServer } from './fake-server';
import { several } from './sample';

export let server: FakeServer;
export let root: ShadowRoot;
export let launcher: HTMLButtonElement;
export const closed = vi.fn<Stage['closed']>();
const count = vi.fn<Stage['count']>();

beforeEach(() => {
  server = fakeServer({ conversations: several() });
  vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => server.fetch(...call));
  const host = document.createElement('guichet-chat');
  root = host.attachShadow({ mode: 'open' });
  launcher = document.createElement('button');
  root.append(launcher);
  document.body.append(host);
});

afterEach(() => {
  const element = root.querySelector('.g-root');
  if (element) render(null, element);
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  vi.resetAllMocks();
});

export async function opened(press = true): Promise<Panel> {
  const panel = createPanel({
    root,
    contextPath: '/jira',
    user: 'camille',
    portal: '1',
    chat: server.chat,
    launcher,
    closed,
    count,
    open: () => undefined,
    ask: () => undefined,
  });
  await act(() => panel.open(press));
  await seen('[role=dialog]');
  return panel;
}

export const one = (selector: string) => root.querySelector<HTMLElement>(selector);
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const PATIENCE = { timeout: 10_000 };
export const seen = (selector: string) => vi.waitUntil(() => one(selector), PATIENCE);
export const said = (text: RegExp) => vi.waitUntil(() => text.test(root.textContent), PATIENCE);
export const box = async () => (await seen('textarea')) as HTMLTextAreaElement;

export async function button(name: RegExp): Promise<HTMLElement> {
  const nameOf = (it: HTMLElement) => it.getAttribute('aria-label') ?? it.textContent;
  return vi.waitUntil(() => all('button').find((it) => name.test(nameOf(it))), PATIENCE);
}

export async function click(element: HTMLElement | undefined): Promise<void> {
  await act(() => element?.click());
}

export async function press(key: string, shiftKey = false): Promise<void> {
  const options = { key, shiftKey, bubbles: true, composed: true, cancelable: true };
  await act(() => {
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
  });
}

export async function type(text: string): Promise<void> {
  const field = await box();
  await act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
