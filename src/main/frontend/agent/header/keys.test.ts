// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchKeys } from './keys';

afterEach(() => document.body.replaceChildren());

function keyboard(isOn = true) {
  const desk = vi.fn();
  const stop = watchKeys(() => isOn, { c: desk });
  const press = (key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
    );
  return { desk, press, stop };
}

it('takes the second key for itself: Jira has another meaning for it alone', () => {
  const { desk, press, stop } = keyboard();
  const jiras = vi.fn();
  document.addEventListener('keydown', jiras);

  press('g');
  press('c');

  expect(desk).toHaveBeenCalledTimes(1);
  expect(jiras).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', jiras);
  stop();
});

it('leaves a single key, and one that comes with another, to the page', () => {
  const { desk, press, stop } = keyboard();

  press('c');
  press('g');
  press('x');
  press('c');
  press('g', document.body, { ctrlKey: true });
  press('c');

  expect(desk).not.toHaveBeenCalled();
  stop();
});

it('is silent while one writes, and for who has switched the keys off', () => {
  const field = document.createElement('input');
  document.body.append(field);
  const writing = keyboard();
  writing.press('g', field);
  writing.press('c', field);
  writing.stop();
  const off = keyboard(false);
  off.press('g');
  off.press('c');
  off.stop();

  expect(writing.desk).not.toHaveBeenCalled();
  expect(off.desk).not.toHaveBeenCalled();
});
