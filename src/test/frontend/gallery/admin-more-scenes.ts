/** Pages of the administration besides the frame's own: as usual, empty, and where something could not be had. */
import { withAdmin } from './admin-scenes';
import { settings } from '../testkit/settings-sample';
import type { Scene } from './scenes';

const surface = 'admin' as const;
const at = '2026-05-06T08:21:00Z';

const entries = [
  {
    at,
    actor: { name: 'David', person: 'david' },
    action: 'settings.changed',
    project: 'SUP',
    about: 'pickUpMinutes',
    before: '30',
    after: '45',
  },
  {
    at,
    actor: { name: 'Daniel', person: 'daniel' },
    action: 'presence.away',
    project: 'SUP',
    about: 'Aline',
    before: 'available',
    after: 'away',
  },
  {
    at,
    actor: { name: 'Daniel', person: 'daniel' },
    action: 'settings.changed',
    project: 'SUP',
    about: 'handOver.targets[1]',
    before: '',
    after: JSON.stringify({
      project: 'DEV',
      name: { fr: 'Développement', en: 'Development' },
      bug: 'Bogue',
      other: 'Story',
      link: '',
      priorities: { Bloquante: 'Haute' },
    }),
  },
];

const text = { fr: 'Restez courtois.', en: 'Please be polite.' };
const versions = [
  { version: 2, at, by: 'Daniel', accepted: 4, text },
  { version: 1, at, by: 'David', accepted: 12, text },
];

const texts = settings({
  welcome: { fr: 'Bonjour, que pouvons-nous faire pour vous ?', en: '' },
  charter: { version: 2, text },
  help: {
    rules: { fr: 'Un sujet par conversation.', en: 'One subject a conversation.' },
    guideUrl: 'https://example.com/guide',
    phone: { number: '01 23 45 67 89', from: '09:00', to: '12:00' },
    links: [{ label: { fr: 'État des services', en: 'Status' }, url: 'https://example.com/status' }],
  },
  services: [{ id: 's1', name: { fr: 'Paie', en: 'Payroll' }, contact: 'paie@example.com' }],
});

const limits = settings({
  routing: {
    offers: 'all',
    offerSeconds: 120,
    capacity: 3,
    skills: [{ topic: 't1', agents: ['aline', 'benoit'] }],
  },
  delays: {
    waitSeconds: 120,
    waitWarningSeconds: 30,
    idleSeconds: 300,
    idleWarningSeconds: 60,
    invitationSeconds: 120,
    busyChoiceSeconds: 600,
  },
  amendSeconds: 900,
  files: { largestBytes: 20_971_520, types: ['png', 'pdf'] },
  rates: { conversationsPerHour: 10, messagesPerMinute: 20, filesPerHour: 30 },
  unseen: { repeatMinutes: [5, 15, 60] },
  topics: [{ id: 't1', name: { fr: 'Comptabilité', en: 'Accounting' } }],
});

const knowledge = settings({
  knowledge: {
    enabled: true,
    spaces: ['AIDE', 'TUTO'],
    audience: 'everyone',
    reviewSpace: 'RELECTURE',
    reviewLabels: ['a-relire'],
  },
});

const preferences = settings({
  preferences: { showKey: true, unresolvedOnly: false, originalInList: false, originalInHeader: true },
});

const privacy = settings({ secrets: 'warn', privacy: { retentionDays: 365 } });

const health = {
  watch: 1,
  at,
  points: [
    { id: 'transport', name: 'Transport', status: 'ok', figures: { sse: 'stream' }, labels: { sse: 'SSE' } },
    {
      id: 'mirror',
      name: 'Messages',
      status: 'watch',
      figures: { waiting: 3, oldest: 42 },
      labels: { waiting: 'En attente', oldest: 'Âge (s)' },
    },
  ],
  errors: [{ at, code: 'mirror.failed', kind: 'CommentException', count: 2 }],
  versions: { guichet: '1.0.0', jira: '11.3.0' },
};

const CHARTER = 'GET /admin/projects/SUP/charter/versions';

const FILE = JSON.stringify({ format: 'guichet-settings', settings: {} });
const IMPORT = 'POST /admin/projects/SUP/settings/import';
const report = {
  version: 1,
  changes: [
    { about: 'pickUpMinutes', before: '30', after: '45' },
    { about: 'welcome.fr', before: '', after: 'Bonjour, que pouvons-nous faire pour vous ?' },
  ],
  origins: { look: 'global', schedule: 'project' },
};

const STATISTICS = 'GET /admin/projects/SUP/statistics';

const articles = [
  {
    id: '1',
    title: 'Comment corriger une facture déjà envoyée ?',
    url: 'https://example.com/wiki/1',
    shown: 1_284,
    opened: 212,
    solved: 97,
  },
  {
    id: '2',
    title: 'Exporter les écritures au format FEC',
    url: 'https://example.com/wiki/2',
    shown: 310,
    opened: 41,
    solved: 8,
  },
  { id: '65638', shown: 12, opened: 1, solved: 0 },
];

const numbers = (rows: typeof articles) => ({
  from: '2026-04-07',
  to: '2026-05-06',
  zone: 'Europe/Paris',
  knowledge: rows.length
    ? { searches: 640, withoutResult: 53, shown: 1_606, opened: 254, solved: 105, articles: rows }
    : { searches: 0, withoutResult: 0, shown: 0, opened: 0, solved: 0, articles: [] },
});

export const adminMoreScenes: Scene[] = [
  {
    name: 'admin-audit',
    surface,
    page: 'audit',
    server: withAdmin({ others: { 'GET /admin/audit': () => ({ entries, cursor: 'c' }) } }),
    act: (person) => person.finds(/Voir la suite|Show more/),
  },
  {
    name: 'admin-audit-none',
    surface,
    page: 'audit',
    server: withAdmin({ others: { 'GET /admin/audit': () => ({ entries: [] }) } }),
    act: (person) => person.sees(/Aucune modification|No change/),
  },
  {
    name: 'admin-statistics',
    surface,
    page: 'statistics',
    server: withAdmin({ others: { [STATISTICS]: () => numbers(articles) } }),
    act: (person) => person.sees(/Résolues sans agent|Solved without an agent/),
  },
  {
    name: 'admin-statistics-none',
    surface,
    page: 'statistics',
    server: withAdmin({ others: { [STATISTICS]: () => numbers([]) } }),
    act: (person) => person.sees(/Aucune recherche|Nothing has been searched/),
  },
  {
    name: 'admin-statistics-failed',
    surface,
    page: 'statistics',
    server: withAdmin(),
    act: (person) => person.sees(/n’ont pas pu être chargés|could not be loaded/),
  },
  {
    name: 'admin-knowledge',
    surface,
    page: 'knowledge',
    server: withAdmin({ settings: knowledge }),
    act: (person) => person.finds(/Espaces|Spaces/),
  },
  {
    name: 'admin-preferences',
    surface,
    page: 'preferences',
    everywhere: true,
    server: withAdmin({ settings: preferences }),
    act: (person) => person.finds(/numéro de ticket|ticket number/),
  },
  {
    name: 'admin-file',
    surface,
    page: 'file',
    server: withAdmin(),
    act: (person) => person.finds(/Choisir un fichier|Choose a file/),
  },
  {
    name: 'admin-file-report',
    surface,
    page: 'file',
    server: withAdmin({ others: { [IMPORT]: () => report } }),
    act: async (person) => {
      await person.choose('guichet-SUP.json', FILE);
      await person.sees(/Bonjour, que pouvons-nous/);
    },
  },
  {
    name: 'admin-file-none',
    surface,
    page: 'file',
    server: withAdmin(),
    act: async (person) => {
      await person.choose('notes.json', 'bonjour');
      await person.sees(/n’est pas un export|is no export/);
    },
  },
  {
    name: 'admin-texts',
    surface,
    page: 'texts',
    server: withAdmin({ settings: texts, others: { [CHARTER]: () => ({ versions }) } }),
    act: async (person) => {
      await person.sees(/Versions publiées|Published versions/);
      await person.seesFramed(/Nouvelle conversation|New conversation/);
    },
  },
  {
    name: 'admin-limits',
    surface,
    page: 'limits',
    server: withAdmin({ settings: limits }),
    act: (person) => person.sees(/Débit par client|Rates per/),
  },
  {
    name: 'admin-limits-unfit',
    surface,
    page: 'limits',
    server: withAdmin({ settings: limits }),
    act: async (person) => {
      await person.sees(/Débit par client|Rates per/);
      await person.fill(/Durée d’une proposition|How long an offer/, 'dix');
      await person.press(/^ ?(Enregistrer|Save)$/);
      await person.sees(/n’a pas été accepté|not accepted/);
    },
  },
  {
    name: 'admin-privacy',
    surface,
    page: 'privacy',
    server: withAdmin({
      settings: privacy,
      others: {
        'GET /admin/customers/camille': () => ({ key: 'camille', name: 'Camille', conversations: 3 }),
      },
    }),
    act: async (person) => {
      await person.fill(/Nom d’utilisateur ou clé|User name or key/, 'camille');
      await person.press(/^ ?(Rechercher|Find|Search)$/);
      await person.finds(/Effacer définitivement|Erase/);
    },
  },
  {
    name: 'admin-health',
    surface,
    page: 'health',
    server: withAdmin({ others: { 'GET /admin/health': () => health } }),
    act: (person) => person.sees(/mirror\.failed/),
  },
  {
    name: 'admin-health-failed',
    surface,
    page: 'health',
    server: withAdmin(),
    act: (person) => person.sees(/Sans réponse du serveur|No answer/),
  },
];
