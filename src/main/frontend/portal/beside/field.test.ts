// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '../../shared/wire';
import type { Stage } from '../stage';

const chat: Chat = {
  portalId: '1',
  visible: true,
  state: 'open',
  unread: 0,
  look: { launcher: 'field' },
} as Chat;
let root: ShadowRoot;
let launcher: HTMLButtonElement;
const open = vi.fn();

/** The window comes later, and its box later still; both want the focus. */
function windowOpens() {
  const dialog = document.createElement('div');
  dialog.tabIndex = -1;
  root.append(dialog);
  dialog.focus();
  return dialog;
}

function boxIsDrawn(dialog: HTMLElement) {
  const box = document.createElement('textarea');
  dialog.append(box);
  box.focus();
  return box;
}

function type(on: Element, text: string): KeyboardEvent[] {
  return Array.from(text, (key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    on.dispatchEvent(event);
    return event;
  });
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  launcher = document.createElement('button');
  root.append(launcher);
  document.body.append(host);
  const { default: takeKeys } = await import('./field');
  takeKeys({ root, user: 'camille', launcher, open } as unknown as Stage, () => ({
    portal: '1',
    chat,
    open: false,
    refused: 0,
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
  sessionStorage.clear();
  document.body.replaceChildren();
});

describe('a launcher that is a field (R10)', () => {
  it('opens at a new conversation with the first key, and the box has all of them in their order', () => {
    type(launcher, 'Bo');
    const dialog = windowOpens();
    type(dialog, 'nj');
    const box = boxIsDrawn(dialog);
    const heard = vi.fn();
    box.addEventListener('input', heard);
    vi.runAllTimers();

    expect(open).toHaveBeenCalledExactlyOnceWith(true);
    expect(box.value).toBe('Bonj');
    expect(heard).toHaveBeenCalledOnce();
    expect(sessionStorage.getItem('guichet.camille:place')).toBe('{"at":"new"}');
  });

  it('takes back what is taken back', () => {
    type(launcher, 'Bx');
    launcher.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, composed: true }));
    type(launcher, 'o');
    const box = boxIsDrawn(windowOpens());
    vi.runAllTimers();

    expect(box.value).toBe('Bo');
  });

  it('leaves keys alone once the box has them, and those of a shortcut or a press always', () => {
    const [blank] = type(launcher, ' ');
    const shortcut = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    launcher.dispatchEvent(shortcut);
    expect(open).not.toHaveBeenCalled();
    type(launcher, 'B');
    const dialog = windowOpens();
    boxIsDrawn(dialog);
    vi.runAllTimers();

    const [later] = type(dialog, 'x');

    expect([blank, shortcut, later].map((event) => event?.defaultPrevented)).toEqual([false, false, false]);
  });

  it.each([
    ['goes elsewhere', () => document.body.appendChild(document.createElement('input'))],
    ['gives up', () => launcher, 'Escape'],
  ])('takes nothing from somebody who %s', (_, where, key = 'x') => {
    type(launcher, 'B');
    where().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    const box = boxIsDrawn(windowOpens());
    vi.runAllTimers();

    expect(box.value).toBe('');
  });
});
