import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { adminAnswers } from '../../../../test/frontend/testkit/fake-admin';
import { fakeServer } from '../../../../test/frontend/testkit/fake-server';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { connectRest } from '../../shared/rest';
import { type Admin, AdminHere, createAdmin } from '../admin';
import { NumberSetting } from './number';

let box: HTMLElement;
let here: Admin;

afterEach(() => {
  render(null, box);
  box.remove();
});

async function shown(scale = 1): Promise<void> {
  const admin = adminAnswers({ settings: settings({ messageLength: 10_000 }) });
  const rest = connectRest('/rest/guichet/1.0', fakeServer({ admin }).fetch);
  here = createAdmin({ contextPath: '', project: 'SUP', projectName: 'Support' }, rest, {
    search: () => '?page=limits',
    push: () => undefined,
  });
  box = document.body.appendChild(document.createElement('div'));
  await here.draft.load();
  await act(() =>
    render(
      <AdminHere.Provider value={here}>
        <NumberSetting path="messageLength" label="Longueur" min={0} max={16_000} scale={scale} />
      </AdminHere.Provider>,
      box,
    ),
  );
}

function field(): HTMLInputElement {
  const found = box.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
}

/** Sign by sign, each after what the field shows by then. */
async function type(words: string): Promise<void> {
  await act(() => write(''));
  for (const sign of words) await act(() => write(field().value + sign));
}

function write(words: string): void {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

it('keeps nothing of a number that fits on the way to one that does not', async () => {
  await shown();

  await type('20000');
  expect(here.draft.faultAt('messageLength')).toMatch(/16/);
  expect(field().value).toBe('20000');

  // Another page: the field and its fault are gone.
  await act(() => render(null, box));
  expect(here.draft.value('messageLength')).toBe(10_000);
  expect(here.draft.isChanged()).toBe(false);
});

it('takes a decimal number as it is written in French', async () => {
  await shown(60);

  await type('1,5');

  expect(field().value).toBe('1,5');
  expect(here.draft.value('messageLength')).toBe(90);
  await act(() => void field().dispatchEvent(new Event('blur')));
  expect(field().value).toBe('1,5');
});

it('shows what the value becomes otherwise', async () => {
  await shown();
  await type('12000');

  await act(() => here.draft.set('messageLength', 500));

  expect(field().value).toBe('500');
});
