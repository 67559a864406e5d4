import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSolved } from './article-told';
import type { PanelModel } from './panel-model';

const SOLVED = '/portals/1/articles/4711/solved';
const post = vi.fn(() => Promise.resolve());
const model = { state: { get: () => ({ portal: '1' }) }, rest: { post } } as unknown as PanelModel;

let box: HTMLElement;
const back = vi.fn();

function Answered() {
  return <button onClick={useSolved(model, '4711', back)}>Annuler</button>;
}

beforeEach(async () => {
  vi.clearAllMocks();
  box = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Answered />, box));
});

afterEach(() => {
  render(null, box);
  box.remove();
});

const leave = () => act(() => render(null, box));

it('counts an article that answered once it is left so, and once (R26)', async () => {
  expect(post).not.toHaveBeenCalled();

  await leave();
  window.dispatchEvent(new Event('pagehide'));

  expect(post.mock.calls).toEqual([[SOLVED, {}, false]]);
});

it('counts it when the page goes', async () => {
  window.dispatchEvent(new Event('pagehide'));
  await leave();

  expect(post.mock.calls).toEqual([[SOLVED, {}, true]]);
});

it('counts nothing of what was taken back', async () => {
  await act(() => box.querySelector('button')?.click());
  await leave();

  expect(back).toHaveBeenCalledOnce();
  expect(post).not.toHaveBeenCalled();
});
