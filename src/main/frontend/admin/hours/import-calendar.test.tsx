import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { ImportCalendar } from './import-calendar';
import type { Closing } from './week';

const IMPORT = 'POST /admin/projects/SUP/hours/closings/import';

/** One a day at noon, so many of them, from the second of March on. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    from: new Date(Date.UTC(2026, 2, 2 + at, 12)).toISOString(),
    to: new Date(Date.UTC(2026, 2, 2 + at, 13)).toISOString(),
  }));

const shown = (closings: Closing[], report: object) => {
  const schedule = { zone: 'Europe/Paris', week: {}, closings };
  return showAdmin(() => <ImportCalendar schedule={schedule} />, {
    settings: settings({ schedule }),
    others: { [IMPORT]: () => report },
  });
};

async function bring(find: (selector: string) => Promise<HTMLElement>) {
  const input = (await find('input[type=file]')) as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['BEGIN:VCALENDAR'], 'a.ics')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

it('says after which day all of a file was left out that has too much (R126)', async () => {
  const taken = daily(200);
  const ignored = [{ value: '', at: taken[199]?.from, reason: 'tooMany' }];
  const { find, here } = await shown([], { closings: taken, ignored });

  await bring(find);

  await find('.report__lines li', /^Tout ce qui vient après le jeudi 17 septembre 2026 a été laissé de côté/);
  expect(here.draft.value('schedule.closings')).toHaveLength(200);
});

it('takes no more than the list has room for, and says from when on (R126)', async () => {
  const there = { from: '2026-01-05T08:00:00.000Z', to: '2026-01-05T10:00:00.000Z' };
  const { find, here, box } = await shown([there], { closings: daily(200), ignored: [] });

  await bring(find);

  await find('.report__lines li', /après le mercredi 16 septembre 2026/);
  expect(here.draft.value('schedule.closings')).toHaveLength(200);
  expect(box.textContent).toContain('199 fermetures ajoutées');
});
