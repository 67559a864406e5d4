import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { qualification } from '../../../../test/frontend/testkit/agent-sample';
import { type Filled, filledFrom } from './form-state';
import { Form } from './qualify-form';

const many = Array.from({ length: 500 }, (_, i) => ({ person: `p${i}`, name: `Personne ${i}` }));
const refusals = { fields: {}, whole: '' };
let box: HTMLElement;
let filled: Filled;

beforeEach(() => {
  vi.useFakeTimers();
  box = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, box);
  box.remove();
  vi.useRealTimers();
});

function shows(assignees: typeof many, get = vi.fn()) {
  const known = qualification({ assignees });
  filled = filledFrom(known);
  const draw = () =>
    void act(() => {
      const write = (next: Filled) => {
        filled = next;
      };
      render(<Form of="c1" rest={{ get: get as never }} {...{ known, filled, refusals, write }} />, box);
    });
  draw();
  return draw;
}

const assignee = () => box.querySelector<HTMLSelectElement>('.qualify__assignee select');
const names = () => [...(assignee()?.options ?? [])].map(({ textContent }) => textContent);

async function type(words: string) {
  await act(async () => {
    const field = box.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('nothing to search in');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
}

it('has nothing to search in where all are in the list', () => {
  shows(many.slice(0, 3));

  expect(box.querySelector('input[type=search]')).toBeNull();
});

it('R94: finds whom the list has no more room for, and keeps whom was chosen', async () => {
  const get = vi.fn((path: string) =>
    Promise.resolve({ assignees: path.endsWith('zo') ? [{ person: 'zoe', name: 'Zoé' }] : [] }),
  );
  const draw = shows(many, get);
  await type('zo');
  expect(get).toHaveBeenCalledExactlyOnceWith('/conversations/c1/assignees?q=zo');
  expect(names().at(-1)).toBe('Zoé');

  void act(() => {
    const list = assignee();
    if (!list) throw new Error('no list');
    list.value = 'zoe';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  draw();
  await type('nobody');

  expect(filled.assignee).toBe('zoe');
  expect(assignee()?.value).toBe('zoe');
  expect(names()).toContain('Zoé');
});
