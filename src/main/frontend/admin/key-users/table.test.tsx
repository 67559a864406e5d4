import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import { Table } from './table';

const IMPORT = 'POST /admin/projects/SUP/keyUsers/import';

async function handed(people: readonly string[], report: object) {
  const shown = await showAdmin(Table, {
    settings: settings({ keyUsers: { everyone: false, people } }),
    others: { [IMPORT]: () => report },
  });
  const entry = (await shown.find('input[type=file]')) as HTMLInputElement;
  Object.defineProperty(entry, 'files', { value: [new File(['x'], 'list.csv', { type: 'text/csv' })] });
  await act(() => void entry.dispatchEvent(new Event('change', { bubbles: true })));
  await shown.find('.report p');
  const listed = () => shown.here.draft.value('keyUsers.people');
  return { ...shown, listed };
}

const found = (...users: string[]) => users.map((user) => ({ user, name: user }));

it('says who is on the list and not in the file, and takes them off when asked (R129)', async () => {
  const { box, listed, press, here } = await handed(['camille', 'Left', 'gone'], {
    people: found('Camille', 'hugo'),
    ignored: [{ line: 4, value: 'GONE', reason: 'unknown' }],
  });

  expect(listed()).toEqual(['camille', 'Left', 'gone', 'hugo']);
  expect(box.querySelector('.report__absent')?.textContent).toContain('Left');
  // Whom the file names is in it, even where Jira does not know her any more.
  expect(box.querySelector('.report__absent')?.textContent).not.toContain('gone');

  await press(/Retirer de la liste/);
  expect(listed()).toEqual(['camille', 'gone', 'hugo']);
  await press(/Remettre sur la liste/);
  expect(listed()).toEqual(['camille', 'gone', 'hugo', 'Left']);
  await press(/Retirer de la liste/);

  await act(() => here.draft.discard());
  expect(listed()).toEqual(['camille', 'Left', 'gone']);
});

it('names some of many', async () => {
  const many = Array.from({ length: 30 }, (_, at) => `person${at}`);
  const { box } = await handed(many, { people: found('hugo'), ignored: [] });

  const words = box.querySelector('.report__absent')?.textContent;
  expect(words).toContain('30 personnes');
  expect(words).toContain('person9');
  expect(words).not.toContain('person10,');
  expect(words).toContain('20 autres');
});

it('offers nothing where the file names nobody, or everybody', async () => {
  const nobody = await handed(['camille'], { people: [], ignored: [] });
  expect(nobody.box.querySelector('.report__absent')).toBeNull();
  const all = await handed(['camille'], { people: found('camille'), ignored: [] });
  expect(all.box.querySelector('.report__absent')).toBeNull();
});
