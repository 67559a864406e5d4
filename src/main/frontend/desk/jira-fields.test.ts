// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { chosenFields, offeredFields, textOf } from './jira-fields';

const issue = {
  fields: {
    summary: 'Bonjour',
    duedate: '2026-11-30',
    customfield_1: { value: 'Paie', child: { value: 'Congés' } },
    customfield_2: null,
    customfield_3: 'without a name',
  },
  names: { summary: 'Résumé', duedate: 'Échéance', customfield_1: 'Domaine', customfield_2: 'Carte' },
  renderedFields: { duedate: '30/nov./26' },
};
const jira = () => ({ get: vi.fn(() => Promise.resolve(issue as never)) });

it('M16: offers what the request has and the panel does not show, by name', async () => {
  const fields = await offeredFields(jira(), 'SUP-1');

  expect(fields.map(({ name }) => name)).toEqual(['Carte', 'Domaine', 'Échéance']);
});

it('M16: shows what was chosen in its order, as Jira renders it', async () => {
  const asked = jira();

  const fields = await chosenFields(asked, 'SUP-1', ['customfield_1', 'duedate', 'gone', 'customfield_2']);

  expect(asked.get).toHaveBeenCalledExactlyOnceWith(
    '/issue/SUP-1?fields=customfield_1,duedate,gone,customfield_2&expand=names,renderedFields',
  );
  expect(fields).toEqual([
    { id: 'customfield_1', name: 'Domaine', text: 'Paie – Congés' },
    { id: 'duedate', name: 'Échéance', text: '30/nov./26' },
    { id: 'customfield_2', name: 'Carte', text: '' },
  ]);
});

it('asks nothing where nothing was chosen', async () => {
  const asked = jira();

  expect(await chosenFields(asked, 'SUP-1', [])).toEqual([]);
  expect(asked.get).not.toHaveBeenCalled();
});

it('reads whatever Jira has as text, and markup never as markup', () => {
  expect(textOf('x', '<p>Un <b>mot</b><img src=x onerror="alert(1)"></p>')).toBe('Un mot');
  expect(textOf(['a', { name: 'b' }, null])).toBe('a, b');
  expect(textOf({ displayName: 'Aline', name: 'aline' })).toBe('Aline');
  expect(textOf({ requestType: { name: 'Aide' } })).toBe('Aide');
  expect(textOf({ name: 'Délai', ongoingCycle: { remainingTime: { friendly: '2 h' } } })).toBe('2 h');
  expect(textOf(0)).toBe('0');
  expect(textOf({})).toBe('');
});
