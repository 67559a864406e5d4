import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { NameList } from './name-list';

it('takes a name that is typed and left, so that saving and the guard know of it (R129)', async () => {
  const { find, type, here } = await showAdmin(
    () => <NameList path="keyUsers.people" label="Personnes" add="Ajouter" />,
    { settings: settings({ keyUsers: { everyone: false, people: ['camille'] } }) },
  );
  const entry = (await find('input')) as HTMLInputElement;
  await act(() => entry.focus());
  await type(entry, ' marie ');
  await act(() => entry.blur());

  expect(here.draft.value('keyUsers.people')).toEqual(['camille', 'marie']);
  expect(here.draft.isChanged()).toBe(true);
  expect(entry.value).toBe('');

  await type(entry, 'camille');
  await act(() => entry.blur());
  expect(here.draft.value('keyUsers.people')).toEqual(['camille', 'marie']);
});
