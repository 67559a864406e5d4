/** Presence and offers on Jira's pages, by the rows of ux.md 6.1. */
import type { Conversation } from '../../../main/frontend/shared/wire';
import type { PresenceNow } from '../../../main/frontend/shared/wire-agent';
import { presence } from '../testkit/agent-sample';
import { agentAnswers } from '../testkit/fake-agent';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, inSeconds, minutesAgo, waitingSince } from '../testkit/sample';
import type { Person, Scene } from './scenes';

const ACCEPT = /Accepter|Accept/;
const CONTROL = /Chat\s?: /;
const PLAN = /Ma semaine|My week/;
const RENEWED_MS = 21_000;

const server = (now: Partial<PresenceNow>, conversations: Conversation[] = []): Partial<FakeServer> => ({
  conversations,
  agent: agentAnswers({ presence: presence(now) }),
});

function offer(id: string, name: string, text: string, seconds: number): Conversation {
  const since = minutesAgo((120 - seconds) / 60);
  return conversation(text, {
    id,
    state: 'offered',
    createdAt: since,
    customer: { name, organisation: 'Harmonie', language: 'fr' },
    customerOnline: true,
    topic: { id: 'bug', name: 'Dysfonctionnement' },
    module: { id: 'stocks', name: 'Stocks' },
    waiting: waitingSince(since),
    offer: { until: inSeconds(seconds), mine: true, to: ['Benoît'] },
    viewer: { role: 'agent', acts: ['accept', 'decline'] },
  });
}

const hugo = () =>
  offer('hugo', 'Hugo', 'Le bouton Valider reste grisé sur un bon de livraison complet.', 86);

const several = () => [
  hugo(),
  offer('lea', 'Léa', 'Les écritures de paie n’ont pas de libellé.', 101),
  offer('camille', 'Camille', 'L’export des ventes s’arrête : journal absent.', 115),
];

function withoutOffer(conversation: Conversation): Conversation {
  delete conversation.offer;
  return conversation;
}

function unanswered(): Conversation {
  return {
    ...withoutOffer(hugo()),
    state: 'live',
    agent: { name: 'Aline', key: 'aline' },
    requestKey: 'SUP-131',
    unanswered: { since: minutesAgo(5), level: 2 },
    viewer: { role: 'agent', key: 'aline', acts: ['say'] },
  };
}

const opened = async (person: Person) => {
  await person.press(CONTROL);
  await person.sees(/Vous recevez|You receive/);
};

const planned = async (person: Person) => {
  await opened(person);
  await person.press(PLAN);
  await person.sees(/^lundi$|^Monday$/);
};

const renewed = (change: Partial<PresenceNow>, told: RegExp) => async (person: Person) => {
  // The flag is told where offers are, which does not wait for the control to know how things stand.
  while (!document.querySelector('guichet-presence')?.shadowRoot?.querySelector('.dot--available')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  Object.assign(person.server.agent?.presence ?? {}, change);
  person.passes(RENEWED_MS);
  // The browser chooses in its own time which page asks for all of them.
  const looks = setInterval(() => document.dispatchEvent(new Event('visibilitychange')), 250);
  await person.sees(told).finally(() => clearInterval(looks));
};

const presences: Omit<Scene, 'surface'>[] = [
  { name: 'presence-available', server: server({}), act: (person) => person.finds(/Disponible|Available/) },
  {
    name: 'presence-away',
    server: server({ state: 'away', available: 1, chats: [] }),
    act: (person) => person.finds(/En pause|Away/),
  },
  {
    name: 'presence-nobody',
    server: server({ state: 'away', available: 0, chats: [] }),
    act: (person) => person.finds(/personne|nobody/),
  },
  {
    name: 'presence-unknown',
    server: server({}),
    act: async (person) => {
      await person.finds(CONTROL);
      person.server.trouble = 503;
      // Heard from when this page has become the one that asks for all.
      const looks = setInterval(() => document.dispatchEvent(new Event('visibilitychange')), 100);
      await person.finds(/inconnue|not known|unknown/);
      clearInterval(looks);
    },
  },
  {
    name: 'presence-waiting',
    server: server({}, several()),
    act: (person) => person.finds(/3 conversations/),
  },
  { name: 'presence-popover', server: server({ until: inSeconds(3600) }), act: opened },
  {
    name: 'presence-popover-away',
    server: server({
      state: 'away',
      colleagues: (presence().colleagues ?? []).map((it) => ({ ...it, state: it.me ? 'away' : it.state })),
    }),
    act: opened,
  },
  {
    name: 'presence-popover-projects',
    server: server({
      chats: [
        { project: 'SUP', name: 'Support Démo', available: 2 },
        { project: 'RH', name: 'Ressources humaines', available: 0 },
      ],
    }),
    act: opened,
  },
  {
    name: 'presence-refused',
    server: server({ state: 'away' }),
    act: async (person) => {
      await opened(person);
      person.server.trouble = 422;
      await person.press(/^ *Disponible|^ *Available/);
      await person.sees(/refusé par une règle/);
    },
  },
  {
    name: 'presence-plan',
    server: server({
      source: 'plan',
      plan: { zone: 'Europe/Paris', week: { monday: [{ from: '09:00', to: '12:00' }] } },
    }),
    act: planned,
  },
  {
    name: 'presence-plan-faults',
    server: server({}),
    act: async (person) => {
      await planned(person);
      await person.fill(/lundi|Monday/, '12:00–09:00');
      await person.press(/Enregistrer ma semaine|Save my week/);
      await person.sees(/précède|before the start/);
    },
  },
];

const offers: Omit<Scene, 'surface'>[] = [
  { name: 'offer', server: server({}, [hugo()]), act: (person) => person.finds(ACCEPT) },
  { name: 'offer-several', server: server({}, several()), act: (person) => person.finds(/\+2/) },
  {
    name: 'offer-all',
    server: server({}, several()),
    act: async (person) => {
      await person.press(/\+2/);
      await person.sees(/écritures de paie/);
    },
  },
  {
    name: 'offer-accepting',
    server: server({}, [hugo()]),
    act: async (person) => {
      await person.finds(ACCEPT);
      person.server.trouble = 'silent';
      await person.press(ACCEPT);
      await person.finds(/Connexion…|Connecting…/);
    },
  },
  {
    name: 'offer-failed',
    server: server({}, [hugo()]),
    act: async (person) => {
      await person.finds(ACCEPT);
      person.server.trouble = 'offline';
      await person.press(ACCEPT);
      await person.sees(/n’a pas|could not|did not/);
    },
  },
  {
    name: 'offer-lost',
    server: {
      conversations: [hugo()],
      agent: agentAnswers({
        refusals: {
          accept: {
            status: 409,
            code: 'conversation.taken',
            message: 'Benoît a déjà pris cette conversation.',
          },
        },
      }),
    },
    act: async (person) => {
      await person.press(ACCEPT);
      await person.sees(/déjà pris/);
    },
  },
  {
    name: 'offer-declined',
    server: server({}, [hugo()]),
    act: async (person) => {
      await person.press(/Décliner|Decline/);
      await person.sees(/Conversation déclinée|Conversation declined/);
    },
  },
  {
    name: 'offer-missed',
    // Nobody takes it in time.
    server: server({}, [{ ...hugo(), offer: { until: inSeconds(6), mine: true, to: [] } }]),
    act: async (person) => {
      await person.sees(/sans réponse|Unanswered/);
    },
  },
  {
    name: 'offer-unanswered',
    server: server({}, [unanswered()]),
    act: (person) => person.sees(/depuis 5|for 5/),
  },
  {
    name: 'presence-ended',
    server: server({ until: inSeconds(1) }),
    act: renewed({ state: 'away' }, /fin de disponibilité|was to end/),
  },
  {
    name: 'presence-changed',
    server: server({}),
    act: renewed({ state: 'away', changedBy: 'Daniel' }, /Daniel/),
  },
];

export const headerScenes: Scene[] = [
  ...presences.map((scene) => ({ ...scene, surface: 'presence' as const })),
  ...offers.map((scene) => ({ ...scene, surface: 'offers' as const })),
];
