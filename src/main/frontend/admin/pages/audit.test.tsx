import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import Audit from './audit';

const entry = {
  at: '2026-11-23T10:37:00Z',
  actor: { name: 'Daniel', person: 'daniel' },
  action: 'settings.changed',
  about: 'pickUpMinutes',
  before: '30',
  after: '45',
};
const LOG = 'GET /admin/audit';

/** The first or the last day. */
function choose(box: HTMLElement, at: number, day: string) {
  const field = box.querySelectorAll<HTMLInputElement>('input[type=date]')[at];
  return act(() => {
    if (field) field.value = day;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('stands while a year of five figures is typed, and asks for no such day (M10)', async () => {
  const { box, find, admin } = await showAdmin(() => <Audit />, {
    others: { [LOG]: () => ({ entries: [entry] }) },
  });
  await find('td', /Daniel/);

  await choose(box, 0, '12026-01-01');

  expect(box.querySelector('input[type=date]')).not.toBeNull();
  expect(await find('td', /Daniel/)).toBeDefined();
  expect(admin.sent.filter(({ call }) => call === LOG)).toHaveLength(2);
});

it('makes no table of the whole log of a period that ends before it begins (M10)', async () => {
  const { box, find } = await showAdmin(() => <Audit />, {
    others: { [LOG]: () => ({ entries: [entry] }) },
  });
  await find('td', /Daniel/);

  await choose(box, 0, '2026-03-09');
  await choose(box, 1, '2026-03-01');

  await find('[role=status]', /précède/);
  expect(box.querySelector('a')?.href).toMatch(/from=2026-03-0\d.*to=2026-03-0\d/);
});

it('begins anew with another choice, though its first part did not come', async () => {
  let broken = false;
  const { box, here, find, press } = await showAdmin(() => <Audit />, {
    others: {
      [LOG]: () => {
        if (broken) throw new Error('gone');
        return { entries: [entry], cursor: '1.a' };
      },
    },
  });
  await find('.audit__more');
  broken = true;
  await choose(box, 0, '2026-03-09');
  await find('[role=status]', /pas pu être chargé/);
  const get = vi.spyOn(here.rest, 'get');

  broken = false;
  await press(/Réessayer/);

  await find('.audit__more');
  expect(get).toHaveBeenCalledExactlyOnceWith(expect.not.stringContaining('cursor'));
  expect(box.querySelectorAll('tbody tr')).toHaveLength(1);
});

it('is asked for again where it did not come', async () => {
  let broken = true;
  const { find, press } = await showAdmin(() => <Audit />, {
    others: {
      [LOG]: () => {
        if (broken) throw new Error('gone');
        return { entries: [entry] };
      },
    },
  });
  await find('[role=status]', /pas pu être chargé/);

  broken = false;
  await press(/Réessayer/);

  expect(await find('td', /Daniel/)).toBeDefined();
});
