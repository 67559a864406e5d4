/** Believable conversations of Camille's, for tests and the gallery. */
import type { Conversation, Entry, Rules, Waiting } from '../../../main/frontend/shared/wire';

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** Of a promise of half an hour, in open hours; less than nothing where it is late. */
export const counting = (minutesLeft: number) => ({
  promisedMinutes: 30,
  at: inSeconds(0),
  spentSeconds: Math.round((30 - minutesLeft) * 60),
  open: [{ from: inSeconds(0), to: inSeconds(8 * 3600) }],
});

export const said = (
  author: 'Camille' | 'Aline' | 'Benoît',
  text: string,
  at: string,
  number = 1,
): Entry => ({
  number,
  kind: 'message',
  author: { name: author, role: author === 'Camille' ? 'customer' : 'agent' },
  text,
  at,
});

export const happened = (type: string, text: string, at: string, number: number): Entry => ({
  number,
  kind: 'event',
  author: { name: 'Aline', role: 'agent' },
  text,
  at,
  event: { type },
});

export function conversation(subject: string, changes: Partial<Conversation> = {}): Conversation {
  const createdAt = changes.createdAt ?? minutesAgo(9);
  return {
    id: subject.toLowerCase().replace(/\W+/g, '-'),
    portalId: '1',
    subject,
    original: subject,
    state: 'requested',
    resolved: false,
    lastEntry: said('Camille', subject, createdAt),
    lastNumber: 1,
    readNumber: 1,
    unread: 0,
    createdAt,
    requestUrl: '/servicedesk/customer/portal/1/SUP-128',
    viewer: { role: 'customer', acts: ['say', 'wait', 'ticket', 'end'] },
    ...changes,
  };
}

/** Second in line, promised within half an hour of asking. */
export function waitingSince(since: string, changes: Partial<Waiting> = {}): Waiting {
  const after = (minutes: number) => new Date(Date.parse(since) + minutes * 60_000).toISOString();
  return {
    since,
    position: 2,
    pickUpBefore: after(30),
    missed: Date.parse(since) + 30 * 60_000 < Date.now(),
    estimateMinutes: 3,
    offered: false,
    stopsAt: inSeconds(110),
    warnsAt: inSeconds(80),
    busy: false,
    ...changes,
  };
}

const DAY = 24 * 60;

export const several = (): Conversation[] => [
  conversation('Export des ventes vers la comptabilité arrêté', {
    state: 'live',
    requestKey: 'SUP-128',
    agent: { name: 'Aline' },
    unread: 2,
    lastEntry: said('Aline', 'Le journal VE n’est pas rattaché à l’établissement 02.', minutesAgo(1), 4),
  }),
  conversation('Relances clients en double', {
    waiting: waitingSince(minutesAgo(9)),
    requestKey: 'SUP-127',
    lastEntry: said('Camille', 'Deux relances pour la même facture.', minutesAgo(9)),
  }),
  conversation('Modifier l’adresse d’un fournisseur', {
    state: 'ended',
    resolved: true,
    requestKey: 'SUP-119',
    agent: { name: 'Benoît' },
    lastEntry: said('Benoît', 'Voici le tutoriel, étape par étape.', minutesAgo(DAY)),
    createdAt: minutesAgo(DAY),
  }),
  conversation('Écart de TVA sur février', {
    state: 'ticket',
    requestKey: 'SUP-112',
    agent: { name: 'Benoît' },
    lastEntry: {
      ...said('Benoît', 'Conversation basculée en ticket classique', minutesAgo(4 * DAY)),
      kind: 'event',
      event: { type: 'converted' },
    },
    createdAt: minutesAgo(4 * DAY),
  }),
  conversation('Changer le logo des devis', {
    state: 'ended',
    requestKey: 'SUP-104',
    agent: { name: 'Aline' },
    lastEntry: said('Camille', 'Parfait, merci', minutesAgo(20 * DAY)),
    createdAt: minutesAgo(20 * DAY),
  }),
];

/** What the demo's portal goes by. */
export const rules = (changes: Partial<Rules> = {}): Rules => ({
  messageLength: 10_000,
  files: { largestBytes: 20_971_520, types: ['pdf', 'png', 'jpg'] },
  secrets: 'warn',
  delays: {
    waitSeconds: 120,
    waitWarningSeconds: 30,
    idleSeconds: 300,
    idleWarningSeconds: 60,
    invitationSeconds: 120,
    busyChoiceSeconds: 600,
  },
  topics: [
    {
      id: 'help',
      name: 'Aide en ligne',
      modules: [],
    },
    {
      id: 'fault',
      name: 'Dysfonctionnement',
      modules: [
        { id: 'accounting', name: 'Comptabilité' },
        { id: 'payroll', name: 'Paie' },
      ],
    },
  ],
  help: {
    rules: 'Un seul sujet par conversation, une question de support.',
    guideUrl: 'https://aide.example/chat',
    phone: { number: '+33 1 55 00 00 00', from: '08:00', to: '18:00' },
    links: [{ label: 'Escalader une demande', url: 'https://aide.example/escalade' }],
  },
  zone: 'Europe/Paris',
  ...changes,
});
