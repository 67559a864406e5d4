import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { type Admin, AdminHere } from '../admin';
import { all } from '../pages';
import { SaveBar } from '../save-bar';
import { NumberSetting } from './number';

let box: HTMLElement;
let here: Admin;

async function shown(scale = 1): Promise<void> {
  ({ box, here } = await showAdmin(
    () => <NumberSetting path="messageLength" label="Longueur" min={0} max={16_000} scale={scale} />,
    { settings: settings({ messageLength: 10_000 }) },
  ));
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

it('keeps what is no number while one looks at another page, and names it as not saved (design 5)', async () => {
  await shown();
  await type('20000');

  await act(() => {
    here.go('look');
    render(null, box);
  });
  expect(here.draft.faultAt('messageLength')).toMatch(/16/);
  expect(here.draft.isChanged()).toBe(true);

  await act(() => {
    here.go('limits');
    render(
      <AdminHere.Provider value={here}>
        <NumberSetting path="messageLength" label="Longueur" min={0} max={16_000} />
        <SaveBar pages={all} />
      </AdminHere.Provider>,
      box,
    );
  });
  expect(field().value).toBe('20000');
  expect(box.querySelector('.save')?.textContent).toMatch(/^1 modification non enregistrée\s: Longueur/);

  await act(() => here.draft.discard());
  expect(field().value).toBe('10000');
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
