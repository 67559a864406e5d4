import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from '../shared/store';
import { AssigneeField } from './assignee-field';
import type { Facts, FactsState } from './facts';

const many = Array.from({ length: 500 }, (_, i) => ({ person: `p${i}`, name: `Personne ${i}` }));
const facts = {
  state: createStore<FactsState>({
    status: 'ready',
    request: undefined,
    customer: undefined,
    told: {},
    busy: undefined,
  }),
  save: vi.fn(() => Promise.resolve()),
} as unknown as Facts;
let box: HTMLElement;
let get: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  box = document.body.appendChild(document.createElement('div'));
  get = vi.fn(() => Promise.resolve({ assignees: [{ person: 'zoe', name: 'Zoé' }] }));
});
afterEach(() => {
  render(null, box);
  box.remove();
  vi.useRealTimers();
});

const shows = (assignees: typeof many) =>
  void act(() => {
    const request = { assignee: { person: 'gone', name: 'Paule' }, assignees };
    render(<AssigneeField of="c1" rest={{ get: get as never }} facts={facts} request={request} />, box);
  });
const type = (words: string) =>
  void act(() => {
    const field = box.querySelector('input');
    if (!field) throw new Error('nothing to type in');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const passes = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const names = () => [...box.querySelectorAll('option')].map((option) => option.textContent);

it('has nothing to search in where all are in the list, and names who has it all the same', () => {
  shows(many.slice(0, 2));

  expect(box.querySelector('input')).toBeNull();
  expect(names()).toEqual(['Paule', 'Personne 0', 'Personne 1']);
});

it('asks once for what was typed, and shows who was found', async () => {
  shows(many);
  type('z');
  type('zo');
  await passes(299);
  expect(get).not.toHaveBeenCalled();

  await passes(1);

  expect(get).toHaveBeenCalledExactlyOnceWith('/conversations/c1/assignees?q=zo');
  expect(names().slice(1)).toEqual(['Zoé']);
  type('');
  expect(names()).toHaveLength(501);
});
