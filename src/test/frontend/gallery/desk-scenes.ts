/** The desk, by the rows of ux.md 6.4 and by picture 14. */
import type { Conversation } from '../../../main/frontend/shared/wire';
import { agentAnswers } from '../testkit/fake-agent';
import { presence } from '../testkit/agent-sample';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, counting, inSeconds, minutesAgo, said, waitingSince } from '../testkit/sample';
import { AGENT_ACTS, served } from './agent-thread';
import type { Person, Scene } from './scenes';

const surface = 'desk' as const;
const DAY = 24 * 60;
const aline = { name: 'Aline', key: 'aline' };
const counts = {
  offered: 1,
  mine: 3,
  unassigned: 2,
  unanswered: 2,
  unresolved: 14,
  online: 4,
  day: 6,
  week: 11,
  older: 3,
};

function row(
  id: string,
  customer: string,
  organisation: string,
  text: string,
  at: string,
  changes: Partial<Conversation> = {},
): Conversation {
  return conversation(text, {
    id,
    state: 'live',
    agent: aline,
    customer: { name: customer, organisation },
    lastEntry: { ...said('Camille', text, at), author: { name: customer, role: 'customer' } },
    createdAt: at,
    viewer: { role: 'agent', acts: AGENT_ACTS },
    ...changes,
  });
}

const offer = () =>
  row('offer', 'Hugo', 'Harmonie', 'Le bouton Valider reste grisé sur un bon de commande.', minutesAgo(1), {
    state: 'offered',
    offer: { until: inSeconds(86), mine: true, to: ['Benoît'] },
    waiting: waitingSince(minutesAgo(1)),
    customerOnline: true,
    viewer: { role: 'agent', acts: ['say', 'accept', 'decline'] },
  });

const others = () => [
  row('avoirs', 'Léa', 'Mélodie', 'Et pour les avoirs, c’est pareil ?', minutesAgo(3), {
    requestKey: 'SUP-127',
    unread: 1,
    unanswered: { since: minutesAgo(3) },
    customerOnline: true,
    createdAt: minutesAgo(26),
    pickUp: { before: inSeconds(4 * 60 - 10), missed: false, counting: counting(3.8) },
  }),
  row('tutoriel', 'Hugo', 'Harmonie', 'Voici le tutoriel, étape par étape.', minutesAgo(20), {
    requestKey: 'SUP-124',
    state: 'idle',
    lastEntry: said('Aline', 'Voici le tutoriel, étape par étape.', minutesAgo(20), 4),
  }),
  row('note', 'Camille', 'Harmonie', 'Vu avec l’équipe PO.', minutesAgo(40), {
    requestKey: 'SUP-112',
    state: 'ticket',
    ticket: { cause: 'agent', reason: 'call' },
    lastEntry: { ...said('Benoît', 'Vu avec l’équipe PO.', minutesAgo(40), 7), kind: 'note' },
  }),
  row('merci', 'Léa', 'Mélodie', 'Merci, tout est en ordre.', minutesAgo(DAY), {
    requestKey: 'SUP-117',
    state: 'ended',
    solution: { state: 'proposed', by: aline, number: 3 },
  }),
  row('equipe', 'Hugo', 'Harmonie', 'Je bascule la demande à l’équipe technique.', minutesAgo(DAY), {
    requestKey: 'SUP-109',
    state: 'ended',
    lastEntry: said('Aline', 'Je bascule la demande à l’équipe technique.', minutesAgo(DAY), 6),
    handOvers: [{ issueKey: 'DEV-7', target: 'DEV', url: '/browse/DEV-7' }],
  }),
  row('pdf', 'Léa', 'Mélodie', 'Le PDF est illisible sur un mobile.', minutesAgo(3 * DAY), {
    requestKey: 'SUP-102',
    state: 'idle',
    pickUp: { before: minutesAgo(7), missed: true, counting: counting(-6.5) },
  }),
];

/** Camille's conversation as picture 14 has it, among others. */
export function full(changes: Partial<Conversation> = {}): Partial<FakeServer> {
  const server = served({ agent: aline, unanswered: { since: minutesAgo(10) }, ...changes });
  const conversations = [offer(), ...(server.conversations ?? []), ...others()];
  return { ...server, conversations, agent: agentAnswers({ counts }) };
}

const empty = (agent = agentAnswers()): Partial<FakeServer> => ({ conversations: [], agent });

export const atDesk = async (person: Person) => {
  await person.sees(/Et pour les avoirs/);
};

const atCamille = async (person: Person) => {
  await atDesk(person);
  await person.press(/SUP-128/);
  await person.sees(/Bonjour Camille/);
  await person.sees(/14/);
};

const desk: Omit<Scene, 'surface'>[] = [
  {
    name: 'desk-empty',
    server: empty(),
    act: (person) => person.sees(/Les nouvelles apparaîtront|New ones will/),
  },
  {
    name: 'desk-empty-away',
    server: empty(agentAnswers({ presence: presence({ state: 'away' }) })),
    act: (person) => person.sees(/Vous êtes en pause|You are Away/),
  },
  {
    name: 'desk-empty-filters',
    server: empty(),
    act: async (person) => {
      await person.press(/Sans réponse|Unanswered/);
      await person.sees(/avec ces filtres|with these filters/);
    },
  },
  {
    name: 'desk-no-project',
    server: empty(agentAnswers({ presence: presence({ chats: [] }) })),
    act: (person) => person.sees(/dans aucun de vos projets|none of your projects/),
  },
  { name: 'desk-nothing-selected', server: full(), act: atDesk },
  { name: 'desk', server: full(), act: atCamille },
  {
    // What is offered stays on top, of whatever age.
    name: 'desk-age',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/Plus anciennes|Older/);
      await person.sees(/bouton Valider/);
    },
  },
  {
    name: 'desk-loading-failed',
    server: { trouble: 503, agent: agentAnswers() },
    act: (person) => person.sees(/n’ont pas pu être|could not be loaded/),
  },
  {
    name: 'desk-cut',
    server: full(),
    act: async (person) => {
      await atCamille(person);
      person.server.trouble = 'offline';
      person.server.cut();
      await person.sees(/peuvent être en retard|may be behind/);
    },
  },
  {
    name: 'desk-updates',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      // A narrow window shows the thread alone: nothing there can jump.
      if (innerWidth < 800) return;
      await person.key('j');
      await person.sees(/^Le bouton Valider/);
      await new Promise(requestAnimationFrame);
      const entry = said('Camille', 'J’ai le même souci sur les acomptes.', minutesAgo(0), 9);
      person.server.tell('entry', { conversation: 'pdf', entry });
      await person.sees(/mise à jour|update$/);
    },
  },
  {
    name: 'desk-declined',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*(Décliner|Decline) /);
      await person.sees(/Conversation déclinée|Conversation declined/);
    },
  },
  {
    name: 'desk-accepted',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.press(/^\s*(Accepter|Accept) /);
      await person.sees(/^Hugo/);
      await person.type('Bonjour Hugo, quel message s’affiche ?');
    },
  },
  {
    name: 'desk-promise-late',
    server: full({ pickUp: { before: minutesAgo(4), missed: true, counting: counting(-3.5) } }),
    act: async (person) => {
      await atCamille(person);
      await showData(person);
      await person.sees(/Délai dépassé|min late/);
    },
  },
];

/** Where the data have no column of their own, they are asked for. */
const showData = async (person: Person) => {
  if (innerWidth < 1200) await person.press(/^\s*(Données|Data)$/);
};

const fields: Omit<Scene, 'surface'>[] = [
  {
    name: 'desk-field-saved',
    server: full(),
    act: async (person) => {
      await atCamille(person);
      await showData(person);
      await person.fill(/Priorité|Priority/, '2');
      await person.sees(/Enregistré|Saved/);
    },
  },
  {
    name: 'desk-field-refused',
    server: (() => {
      const server = full();
      const message = 'Ce responsable ne peut pas être choisi.';
      if (server.agent) server.agent.refusals = { fields: { status: 422, code: 'field.refused', message } };
      return server;
    })(),
    act: async (person) => {
      await atCamille(person);
      await showData(person);
      await person.fill(/Responsable|Assignee/, 'benoit');
      await person.sees(/Jira a refusé|Jira refused/);
    },
  },
  {
    name: 'desk-shown-fields',
    server: full(),
    act: async (person) => {
      await atCamille(person);
      await showData(person);
      await person.unfolds(/Champs affichés|Shown fields/);
      await person.press(/Étiquettes/);
      await person.sees(/export, ventes/);
    },
  },
  {
    name: 'desk-transfer',
    server: full(),
    act: async (person) => {
      await atCamille(person);
      await showData(person);
      await person.press(/Confier à|Give to/);
      await person.sees(/Benoît/);
    },
  },
  {
    name: 'desk-keys',
    server: full(),
    act: async (person) => {
      await atDesk(person);
      await person.key('?');
      await person.sees(/Prochaine sans réponse|Next unanswered/);
    },
  },
];

export const deskScenes: Scene[] = [...desk, ...fields].map((scene) => ({
  ...scene,
  surface,
}));
