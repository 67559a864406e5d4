/** The thread that Aline answers, as several scenes have it. */
import type { Conversation } from '../../../main/frontend/shared/wire';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, happened, minutesAgo, said } from '../testkit/sample';
import type { Person } from './scenes';

export const QUESTION =
  'L’export des ventes vers la comptabilité s’arrête : journal absent. Que dois-je vérifier ?';
export const ALINE = { name: 'Aline', role: 'agent' } as const;

/** A thread that Aline answers. */
export function live(changes: Partial<Conversation> = {}): Partial<FakeServer> {
  const entries = [
    { ...said('Camille', QUESTION, minutesAgo(20), 1) },
    happened('accepted', 'Aline, du support, vous répond', minutesAgo(18), 2),
    said('Aline', 'Bonjour Camille, depuis quel établissement lancez-vous l’export ?', minutesAgo(18), 3),
    said(
      'Camille',
      'L’établissement 02. Voici le message : « Journal de ventes absent ».',
      minutesAgo(16),
      4,
    ),
    said('Aline', 'Merci. Le journal VE n’est pas rattaché à l’établissement 02.', minutesAgo(3), 5),
    said(
      'Aline',
      'Ce tutoriel montre où le faire : https://aide.example/tuto/rattacher-un-journal',
      minutesAgo(2),
      6,
    ),
  ];
  const head = conversation('Export des ventes vers la comptabilité arrêté', {
    id: 'export',
    state: 'live',
    requestKey: 'SUP-128',
    agent: { name: 'Aline' },
    createdAt: minutesAgo(20),
    lastEntry: entries.at(-1) ?? said('Aline', '', minutesAgo(2)),
    lastNumber: 6,
    readNumber: 6,
    readByOthers: 4,
    viewer: { role: 'customer', acts: ['end'] },
    ...changes,
  });
  return { conversations: [head], entries: new Map([['export', entries]]) };
}

export const atThread = async (person: Person) => {
  await person.open();
  await person.sees(/rattaché à l’établissement 02/);
  person.server.tell('presence', { conversation: 'export', people: [{ ...ALINE, online: true }] });
  // Then the connection is up: what was never there cannot be lost.
  await person.sees(/· en ligne|· online/);
};

export async function fromList(person: Person): Promise<void> {
  await person.open();
  await person.press(/Export des ventes/);
  await person.sees(/rattaché à l’établissement 02/);
}
