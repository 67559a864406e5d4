import { expect, it } from 'vitest';
import { assisted, SOURCES, withAssistant } from '../../../../test/frontend/gallery/assistant-scenes';
import { all, button, one, opened, said, seen, server } from '../../../../test/frontend/testkit/open-window';
import { waitingSince } from '../../../../test/frontend/testkit/sample';

const NOW = new Date().toISOString();

it('marks every word of the assistant as not a person’s, and opens what supports it (R56, R61)', async () => {
  Object.assign(server, withAssistant(assisted('« Ouvrez Exercices. »', SOURCES)));
  await opened();
  await seen('.bubble--assisted');

  expect(one('.bubble--assisted')?.getAttribute('aria-label')).toContain('assistant automatique');
  (await button(/^Sources \(2\)/)).click();
  (await button(/Réinitialiser un exercice/)).click();
  await said(/Ouvrir l’article/);
  expect(one('.sources__passage mark')?.textContent).toBe(SOURCES[0]?.passage);
});

it('leads to a file by its name and as it is (R56)', async () => {
  const file = { kind: 'pdf' as const, title: 'Barème.pdf', url: 'https://wiki.example/Bareme.pdf' };
  const files = SOURCES.slice(0, 1).map((source) => ({ ...source, ...file }));
  Object.assign(server, withAssistant(assisted('« Les huit premières heures. »', files)));
  await opened();
  await seen('.bubble--assisted');

  (await button(/^Sources \(1\)/)).click();
  (await button(/PDF.*Barème\.pdf/)).click();
  await said(/Ouvrir le fichier/);
  expect(one('.sources__passage a')?.getAttribute('href')).toBe('https://wiki.example/Bareme.pdf');
});

it('has no Sources where nothing was found, and still a way to a request (R57, R62)', async () => {
  Object.assign(server, withAssistant(assisted('I found nothing.'), { waiting: waitingSince(NOW) }));
  await opened();
  await seen('.bubble--assisted');

  await button(/^Créer une demande$/);
  expect(all('.sources')).toHaveLength(0);
  expect(root('Cela répond à ma question')).toBe(false);
});

const root = (words: string) => all('button').some(({ textContent }) => textContent === words);
