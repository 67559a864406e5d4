import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { showAdmin } from '../../../../test/frontend/testkit/admin-page';
import type { AdminAnswers } from '../../../../test/frontend/testkit/fake-admin';
import { settings } from '../../../../test/frontend/testkit/settings-sample';
import type { Admin } from '../admin';
import { Charter } from './texts-charter';

const CHARTER = 'POST /admin/projects/SUP/charter';

let box: HTMLElement;
let here: Admin;

async function shown(others: AdminAnswers['others'] = {}): Promise<AdminAnswers> {
  const page = await showAdmin(Charter, {
    settings: settings({
      charter: { version: 2, text: { fr: 'Soyez brefs.', en: '' } },
      help: { phone: { fr: '', en: '' } },
    }),
    others: { 'GET /admin/projects/SUP/charter/versions': () => ({ versions: [] }), ...others },
  });
  ({ box, here } = page);
  return page.admin;
}

const button = (words: RegExp) =>
  [...box.querySelectorAll('button')].find(({ textContent }) => words.test(textContent));
const press = async (words: RegExp) => {
  const found = await vi.waitUntil(() => {
    const one = button(words);
    return one?.disabled === false && one;
  });
  await act(() => found.click());
};
const set = (path: string, value: unknown) => act(() => here.draft.set(path, value));

it('keeps every edit when somebody else was faster, and shows what they saved (R132)', async () => {
  const refused = { code: 'settings.stale', message: 'Les réglages ont changé.', data: {} };
  const admin = await shown({ [CHARTER]: () => new Response(JSON.stringify(refused), { status: 409 }) });
  await set('charter.text.fr', 'Mon texte');
  await press(/Publier/);
  // Another field of the page, while the question stands.
  await set('help.phone.fr', '01 02 03 04 05');
  admin.elsewhere('David', { messageLength: 5000 });

  await press(/Publier/);
  await vi.waitUntil(() => button(/Voir les réglages/));
  await press(/Voir les réglages/);
  await vi.waitUntil(() => here.draft.value('messageLength') === 5000);

  expect(here.draft.value('charter.text.fr')).toBe('Mon texte');
  expect(here.draft.value('help.phone.fr')).toBe('01 02 03 04 05');
  expect(here.draft.changes().sort()).toEqual(['charter.text.fr', 'help.phone.fr']);
});

it('has published what was read, and keeps what was typed since (R132)', async () => {
  let answer = (): void => undefined;
  const admin = await shown({ [CHARTER]: () => answer() });
  answer = () => {
    const charter = admin.settings.charter as { version: number };
    admin.elsewhere('Daniel', {
      charter: { ...charter, version: charter.version + 1, text: here.draft.value('charter.text') },
    });
    here.draft.set('help.phone.fr', '01 02 03 04 05');
  };
  await set('charter.text.fr', 'Mon texte');
  await press(/Publier/);
  const version = here.draft.value('charter.version') as number;

  await press(/Publier/);
  await vi.waitUntil(() => here.draft.value('charter.version') === version + 1);

  expect(here.draft.value('charter.text.fr')).toBe('Mon texte');
  expect(here.draft.changes()).toEqual(['help.phone.fr']);
});

it('promises no number while the versions cannot be read, and asks again (R132)', async () => {
  let fails = true;
  await shown({
    'GET /admin/projects/SUP/charter/versions': () =>
      fails ? new Response('{}', { status: 503 }) : { versions: [] },
  });
  await vi.waitUntil(() => box.querySelector('[role=alert]'));
  expect(button(/Publier/)?.disabled).toBe(true);

  fails = false;
  await press(/Réessayer/);
  await vi.waitUntil(() => button(/Publier/)?.disabled === false);
  expect(box.querySelector('[role=alert]')).toBe(null);
});
