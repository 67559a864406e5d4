import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
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

it('stands while a year of five figures is typed, and asks for no such day (M10)', async () => {
  const { box, find, admin } = await showAdmin(() => <Audit />, {
    others: { [LOG]: () => ({ entries: [entry] }) },
  });
  await find('td', /Daniel/);

  const from = (await find('input[type=date]')) as HTMLInputElement;
  await act(() => {
    from.value = '12026-01-01';
    from.dispatchEvent(new Event('change', { bubbles: true }));
  });

  expect(box.querySelector('input[type=date]')).not.toBeNull();
  expect(await find('td', /Daniel/)).toBeDefined();
  expect(admin.sent.filter(({ call }) => call === LOG)).toHaveLength(2);
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
