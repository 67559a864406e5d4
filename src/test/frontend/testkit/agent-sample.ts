/** Believable answers to an agent, for tests and the gallery. */
import type { Article } from '../../../main/frontend/shared/articles';
import type {
  CannedReply,
  CustomerFacts,
  HandOvers,
  MissedRow,
  PresenceNow,
  ProjectAgents,
  Qualification,
} from '../../../main/frontend/shared/wire-agent';
import { minutesAgo } from './sample';

const aline = { person: 'aline', name: 'Aline' };
const benoit = { person: 'benoit', name: 'Benoît' };
const camille = { person: 'camille', name: 'Camille' };

export const qualification = (changes: Partial<Qualification> = {}): Qualification => ({
  types: ['aide', 'amelioration', 'bogue', 'tache'],
  subject: 'Export des ventes vers la comptabilité : journal absent',
  components: [
    { id: '1', name: 'Comptabilité' },
    { id: '2', name: 'Paie' },
    { id: '3', name: 'Ventes' },
  ],
  priority: { id: '3', name: 'Medium' },
  priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, at) => ({
    id: String(at + 1),
    name,
  })),
  matrix: {
    high: { high: 'Highest', medium: 'High', low: 'Medium' },
    medium: { high: 'High', medium: 'Medium', low: 'Low' },
    low: { high: 'Medium', medium: 'Low', low: 'Lowest' },
  },
  impact: 'medium',
  urgency: 'medium',
  assignee: aline,
  assignees: [aline, benoit],
  agent: 'aline',
  account: 'Harmonie',
  accounts: [{ id: 'Harmonie', name: 'Harmonie' }],
  email: 'camille@harmonie.example',
  reporter: camille,
  reporters: [camille, { person: 'support', name: 'Support' }],
  requiredToClose: false,
  required: [],
  status: 'En cours',
  ...changes,
});

export const handOvers = (changes: Partial<HandOvers> = {}): HandOvers => ({
  targets: [
    {
      target: 'DEV',
      name: 'Équipe technique',
      project: 'DEV',
      type: 'Bogue',
      types: ['Bogue', 'Story'],
      allowed: true,
      missing: [],
    },
    {
      target: 'PO',
      name: 'Équipe PO',
      project: 'PO',
      type: 'Story',
      types: ['Story'],
      allowed: true,
      missing: [],
    },
  ],
  done: [],
  subject: 'Export comptable : le journal VE n’est pas contrôlé avant l’envoi',
  description:
    'L’export s’arrête à 80 % sans message clair quand le journal de ventes n’est pas rattaché à l’établissement.',
  attachments: [
    { id: '10', name: 'export-mars.png', size: 219_136 },
    { id: '11', name: 'journal-ventes.xlsx', size: 2_411_724 },
  ],
  ...changes,
});

export const cannedReplies = (): CannedReply[] => [
  reply(
    '1',
    'journal',
    'Journal non rattaché',
    'Bonjour Camille, le journal n’est pas rattaché à l’établissement.',
  ),
  reply(
    '2',
    'jour-ferie',
    'Support fermé un jour férié',
    'Le support est fermé ce jour-là. Nous revenons vers vous.',
  ),
  reply('3', 'joindre', 'Demander une copie d’écran', 'Pouvez-vous joindre une copie de votre écran ?'),
  {
    ...reply('4', 'version', 'Demander la version', 'Votre version est-elle la {version} ?'),
    unknown: ['version'],
    scope: 'personal',
    mayEdit: true,
  },
];

const reply = (id: string, shortcut: string, title: string, filled: string): CannedReply => ({
  id,
  scope: 'project',
  project: 'SUP',
  shortcut,
  title,
  text: filled.replace('Camille', '{customer}'),
  filled,
  mayEdit: false,
});

export const relatedArticles = (): Article[] => [
  {
    id: '1',
    title: 'Rattacher un journal à un établissement',
    url: 'https://aide.example/tuto/1',
    kind: 'tuto',
    space: 'Aide en ligne',
    passage:
      'Si l’export signale un journal absent, ouvrez Paramètres, Journaux, puis choisissez l’établissement auquel le rattacher.',
    highlights: [
      [23, 30],
      [93, 106],
    ],
  },
  {
    id: '2',
    title: 'L’export comptable s’arrête avant la fin : que vérifier ?',
    url: 'https://aide.example/faq/2',
    kind: 'faq',
    space: 'Aide en ligne',
    passage:
      'Le journal de ventes doit être ouvert sur la période exportée. Vérifiez aussi que chaque établissement a le sien : un journal qui manque arrête l’export.',
    highlights: [[3, 10]],
  },
  {
    id: '3',
    title: 'Établissements et journaux',
    url: 'https://aide.example/page/3',
    kind: 'page',
    space: 'Prise en main',
    passage: 'Chaque établissement a ses journaux.',
    highlights: [[7, 20]],
  },
];

export const presence = (changes: Partial<PresenceNow> = {}): PresenceNow => ({
  state: 'available',
  projects: 'all',
  available: 2,
  source: 'manual',
  colleagues: [
    { ...aline, state: 'available', load: 2, me: true },
    { ...benoit, state: 'available', load: 1, me: false },
  ],
  chats: [{ project: 'SUP', name: 'Support Démo', available: 2 }],
  ...changes,
});

export const customerFacts = (changes: Partial<CustomerFacts> = {}): CustomerFacts => ({
  name: 'Camille',
  person: 'camille',
  email: 'camille@harmonie.example',
  organisations: ['Harmonie'],
  keyUser: true,
  language: 'fr',
  online: true,
  requests: { total: 14, open: 2 },
  ...changes,
});

export const projectAgents = (): ProjectAgents => ({
  mayPutAway: true,
  agents: [
    { person: 'aline', name: 'Aline', state: 'available', load: 3, me: true },
    { person: 'benoit', name: 'Benoît', state: 'available', load: 1, me: false },
    { person: 'chloe', name: 'Chloé', state: 'away', load: 0, me: false },
  ],
});

export const missedRows = (): MissedRow[] => [
  {
    conversation: 'avoirs',
    requestKey: 'SUP-127',
    subject: 'Et pour les avoirs, c’est pareil ?',
    customer: 'Léa',
    askedAt: minutesAgo(64),
    missedAt: minutesAgo(60),
    outcome: 'busy',
  },
  {
    conversation: 'pdf',
    requestKey: 'SUP-102',
    subject: 'Le PDF de la facture d’acompte est illisible sur un mobile et sur une tablette.',
    customer: 'Hugo',
    askedAt: minutesAgo(26 * 60),
    missedAt: minutesAgo(26 * 60 - 4),
    outcome: 'ticket',
  },
  {
    conversation: 'autre',
    requestKey: 'SUP-99',
    customer: 'Camille',
    askedAt: minutesAgo(3 * 24 * 60),
    missedAt: minutesAgo(3 * 24 * 60 - 2),
    outcome: 'ended',
  },
];

/** What the server proposes for an article. */
export const articleProposal = (changes: object = {}) => ({
  title: 'Export des ventes vers la comptabilité : journal absent',
  question: 'Bonjour, le journal VE manque dans la liste de l’export. [téléphone]',
  answer:
    'Bonjour [client], rattachez le journal à l’établissement dans Paramètres, Journaux, puis relancez l’export.',
  module: 'Comptabilité',
  country: 'FR',
  space: 'RELECTURE',
  labels: ['a-relire'],
  ...changes,
});
