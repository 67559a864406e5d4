// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchDeskKeys } from './keys';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function keyboard(isOn = true) {
  const calls = { next: vi.fn(), open: vi.fn(), nth: vi.fn(), cycle: vi.fn(), back: vi.fn(() => true) };
  const { next, open, nth, cycle, back } = calls;
  stop = watchDeskKeys({ isOn: () => isOn, acts: { j: next, enter: open }, nth, cycle, back });
  const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    on.dispatchEvent(event);
    return event;
  };
  return { ...calls, press };
}

const element = (tag: string) => {
  const made = document.createElement(tag);
  document.body.append(made);
  return made;
};

it('acts on one key, and keeps it from Jira', () => {
  const { next, press } = keyboard();

  expect(press('J').defaultPrevented).toBe(true);
  expect(next).toHaveBeenCalledOnce();
});

it('goes to the n-th', () => {
  const { nth, press } = keyboard();

  press('3');

  expect(nth).toHaveBeenCalledWith(3);
});

it('leaves letters to whoever writes, and to who has switched shortcuts off', () => {
  const writing = keyboard();
  writing.press('j', element('textarea'));
  writing.press('j', element('select'));
  writing.press('j', document.body, { ctrlKey: true });
  stop();
  const off = keyboard(false);
  off.press('j');

  expect(writing.next).not.toHaveBeenCalled();
  expect(off.next).not.toHaveBeenCalled();
});

it('leaves Enter to what has the focus', () => {
  const { open, press } = keyboard();

  press('Enter', element('button'));
  expect(open).not.toHaveBeenCalled();

  press('Enter');
  expect(open).toHaveBeenCalledOnce();
});

it('goes back and round from within a field, too, without the preference', () => {
  const { cycle, back, press } = keyboard(false);

  press('F6', element('textarea'), { shiftKey: true });
  press('Escape', element('textarea'));

  expect(cycle).toHaveBeenCalledWith(-1);
  expect(back).toHaveBeenCalledOnce();
});

it('goes back before AUI takes the Esc, unless something of Jira’s is what it closes', () => {
  const { back, press } = keyboard();
  const aui = vi.fn((event: Event) => event.preventDefault());
  document.addEventListener('keydown', aui);

  press('Escape');
  expect(back).toHaveBeenCalledOnce();

  const layer = element('section');
  layer.className = 'aui-layer';
  layer.setAttribute('open', '');
  press('Escape');
  document.removeEventListener('keydown', aui);

  expect(back).toHaveBeenCalledOnce();
  expect(aui).toHaveBeenCalledTimes(2);
});
