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

it('says that holidays and choices could not be had, counts none, and asks again (R125)', async () => {
  let fails = true;
  const away = () => new Response('{}', { status: 503 });
  const holidays = [{ country: 'FR', date: '2026-12-25', name: { fr: 'Noël', en: 'Christmas' } }];
  const { box, find, press } = await showAdmin(Hours, {
    settings: settings({ schedule: { zone: 'Europe/Paris', week: {}, countries: ['FR'] } }),
    others: {
      [CHOICES]: () => (fails ? away() : { zones, countries: [{ code: 'BE', name: 'Belgique' }] }),
      'GET /admin/projects/SUP/hours/holidays': () => (fails ? away() : { holidays }),
    },
  });
  await find('[role=alert]', /jours fériés/);
  await find('[role=alert]', /choix de Jira/);
  expect(box.textContent).not.toMatch(/0 jour/);

  fails = false;
  await press(/Réessayer/);
  await find('.closing__more', /jour/);
  await press(/Réessayer/);
  await find('option', /Belgique/);
  expect(box.querySelector('.g-strip')).toBe(null);
});
