import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import Hours from './hours';

const CHOICES = 'GET /admin/projects/SUP/choices';
const zones = ['Europe/Paris', 'America/New_York'];
/** All of the fifteenth of May, in Paris. */
const closing = { from: '2026-05-14T22:00:00.000Z', to: '2026-05-15T22:00:00.000Z', announceDays: 7 };

it('keeps the days of closings when the time zone changes, and says so (R124, R126)', async () => {
  const { find, here, box } = await showAdmin(Hours, {
    settings: settings({ schedule: { zone: 'Europe/Paris', week: {}, closings: [closing] } }),
    others: { [CHOICES]: () => ({ zones }) },
  });
  await find('option', /New York/);
  const select = (await find('#s-schedule-zone')) as HTMLSelectElement;
  expect(box.textContent).toContain('Les fermetures gardent leur date');

  const choose = (zone: string) =>
    act(() => {
      select.value = zone;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await choose('America/New_York');

  expect(here.draft.value('schedule')).toMatchObject({
    zone: 'America/New_York',
    closings: [{ from: '2026-05-15T04:00:00.000Z', to: '2026-05-16T04:00:00.000Z', announceDays: 7 }],
  });
  await choose('Europe/Paris');
  expect(here.draft.isChanged()).toBe(false);
});
