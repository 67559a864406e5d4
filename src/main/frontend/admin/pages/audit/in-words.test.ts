import { expect, it } from 'vitest';
import { nameOf, valueInWords } from './in-words';

const changed = (about: string, value: string) => valueInWords({ action: 'settings.changed', about }, value);

it('says a hand-over target in the words of its form (M10, R116)', () => {
  const target = {
    project: 'DEV',
    name: { fr: 'Développement', en: 'Development' },
    bug: 'Bogue',
    other: 'Story',
    link: '',
    priorities: { Bloquante: 'Haute' },
  };

  const words = changed('handOver.targets[0]', JSON.stringify(target)).replace(/\s/gu, ' ');

  expect(words).toBe(
    'Projet : DEV · Nom de l’équipe : Développement / Development · Ticket créé pour un bogue : Bogue · ' +
      'Ticket créé pour le reste : Story · Correspondance des priorités : Bloquante : Haute',
  );
});

it('says moments, choices and switches as people do, and leaves out what is empty (M10)', () => {
  const closing = {
    from: '2026-05-15T08:00:00.000Z',
    to: '2026-05-15T10:00:00.000Z',
    reason: { fr: '', en: '' },
  };

  expect(changed('schedule.closings[3]', JSON.stringify(closing))).toMatch(/^Début\s: .*2026.* · Fin\s: /);
  expect(changed('schedule.closings[3]', JSON.stringify(closing))).not.toMatch(/T08|reason|\{/);
  expect(changed('enabled', 'true')).toBe('oui');
  expect(changed('qualification.required', 'component, account')).not.toMatch(/component/);
  expect(changed('welcome.fr', '[sic] Bonjour')).toBe('[sic] Bonjour');
  expect(
    changed(
      'topics[0]',
      '{"id":"a","name":{"fr":"Compte","en":""},"modules":[{"id":"m","name":{"fr":"Web"}}]}',
    ),
  ).toEqual(expect.stringMatching(/^Sujet\s: Compte · Modules\s: Web$/));
  expect(changed('welcome.fr', '')).toBe('(vide)');
});

it('says what an export or an erasure took, and whether an agent was there (B23)', () => {
  expect(
    valueInWords({ action: 'privacy.erased', about: '1a2b' }, 'conversations 1, comments 4, files 2, left 0'),
  ).toBe('1 conversation, 4 commentaires, 2 fichiers, 0 restante');
  expect(valueInWords({ action: 'presence.away', about: 'aline' }, 'available')).toBe('disponible');
});

it('names the field within a list (M10)', () => {
  expect(nameOf('handOver.targets[0].bug')).toMatch(/ – .*bogue.*\(handOver\.targets\[0\]\.bug\)$/i);
  expect(nameOf('1a2b')).toBe('1a2b');
});
