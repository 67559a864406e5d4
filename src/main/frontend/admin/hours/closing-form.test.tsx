import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { ClosingForm } from './closing-form';

it('keeps the focus while a time is typed, and takes it once it is one (R126)', async () => {
  const closing = { from: '2026-05-07T13:00:00.000Z', to: '2026-05-07T15:00:00.000Z', announceDays: 7 };
  const { find, type, here } = await showAdmin(
    () => <ClosingForm path="schedule.closings[0]" zone="Europe/Paris" />,
    { settings: settings({ schedule: { zone: 'Europe/Paris', week: {}, closings: [closing] } }) },
  );
  const field = (await find('input.time')) as HTMLInputElement;
  expect(field.value).toBe('15:00');
  await act(() => field.focus());

  for (const words of ['1', '10', '10:', '10:3', '10:30']) await type(field, words);

  expect(field.isConnected).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('10:30');
  expect(here.draft.value('schedule.closings[0].from')).toBe('2026-05-07T08:30:00.000Z');

  await type(field, '9h');
  await act(() => field.blur());
  expect(field.value).toBe('09:00');
});
