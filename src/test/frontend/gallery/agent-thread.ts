/** The conversation of SUP-128 as Aline works on it, for the scenes of the agent's side. */
import type { Act, Conversation } from '../../../main/frontend/shared/wire';
import { type AgentAnswers, agentAnswers } from '../testkit/fake-agent';
import type { FakeServer } from '../testkit/fake-server';
import {
  conversation,
  counting,
  happened,
  inSeconds,
  minutesAgo,
  said,
  waitingSince,
} from '../testkit/sample';
import { ALINE, QUESTION } from './live-thread';
import type { Person } from './scenes';

export const AGENT_ACTS: Act[] = [
  'say',
  'end',
  'convert',
  'outOfScope',
  'askNew',
  'propose',
  'rename',
  'invite',
];

/** Camille's question, Aline's answers, a note of Benoît's. */
export function served(
  changes: Partial<Conversation> = {},
  answers: Partial<AgentAnswers> = {},
): Partial<FakeServer> {
  const own = { clientId: 'a', author: ALINE };
  const entries = [
    said('Camille', QUESTION, minutesAgo(14), 1),
    happened('accepted', 'Vous avez accepté la conversation', minutesAgo(12), 2),
    {
      ...said(
        'Aline',
        'Bonjour Camille, depuis quel établissement lancez-vous l’export ?',
        minutesAgo(12),
        3,
      ),
      ...own,
    },
    said('Camille', 'L’établissement 02. Le journal VE manque dans la liste.', minutesAgo(10), 4),
    {
      ...said(
        'Benoît',
        'Même cas chez Mélodie la semaine passée : journal VE non rattaché.',
        minutesAgo(9),
        5,
      ),
      kind: 'note' as const,
    },
  ];
  const head = conversation('Export des ventes vers la comptabilité : journal absent', {
    id: 'export',
    state: 'live',
    requestKey: 'SUP-128',
    agent: { name: 'Aline' },
    customer: { name: 'Camille', organisation: 'Harmonie', keyUser: true, online: true },
    customerOnline: true,
    createdAt: minutesAgo(14),
    lastEntry: entries.at(-1) ?? said('Aline', '', minutesAgo(2)),
    lastNumber: entries.length,
    readNumber: entries.length,
    readByOthers: 3,
    pickUp: { before: inSeconds(16 * 60), missed: false, counting: counting(15.9) },
    viewer: { role: 'agent', acts: AGENT_ACTS },
    ...changes,
  });
  return { conversations: [head], entries: new Map([['export', entries]]), agent: agentAnswers(answers) };
}

/** Nobody has taken it yet. */
export const offered = (changes: Partial<Conversation> = {}) => {
  const server = served({
    state: 'offered',
    waiting: waitingSince(minutesAgo(1)),
    viewer: { role: 'agent', acts: ['say', 'accept', 'decline', 'rename'] },
    ...changes,
  });
  server.entries?.get('export')?.splice(1);
  server.conversations?.forEach((it) => {
    it.lastNumber = 1;
    delete it.agent;
  });
  return server;
};

export const atTalk = async (person: Person) => {
  await person.sees(/Le journal VE manque/);
};

/** Opens the menu *Terminer* and chooses. */
export const finishes = (way: RegExp, then?: (person: Person) => Promise<void>) => async (person: Person) => {
  await atTalk(person);
  await person.press(/^\s*(Terminer|End)$/);
  await person.press(way);
  await then?.(person);
};
