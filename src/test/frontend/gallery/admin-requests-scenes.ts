/** The page of requests, as usual and with everything that can be set. */
import { withAdmin } from './admin-scenes';
import { settings } from '../testkit/settings-sample';
import type { Scene } from './scenes';

const common = { surface: 'admin', page: 'requests' } as const;

const choices = {
  requestTypes: ['Aide', 'Amélioration', 'Bogue', 'Tâche'],
  statuses: ['A faire', 'En cours', 'Terminé', 'Clos'],
  priorities: ['Très haute', 'Haute', 'Moyenne', 'Basse', 'Très basse'],
  linkTypes: ['Cloners', 'Relates'],
  fields: [{ id: 'customfield_10200', name: 'Domaine fonctionnel' }],
  projects: [
    { key: 'DEV', name: 'Développement', issueTypes: ['Bogue', 'Story'] },
    { key: 'PO', name: 'Produit', issueTypes: ['Bogue', 'Story'] },
  ],
};

const row = (high: string, medium: string, low: string) => ({ high, medium, low });

const usual = {
  requests: { create: 'first', afterMinutes: 2, title: { fr: '', en: '' }, closing: [] },
  qualification: {
    types: { aide: 'Aide', amelioration: 'Amélioration', bogue: 'Bogue', tache: 'Tâche' },
    requiredToClose: false,
    required: [],
    reporter: 'customer',
    technicalReporter: '',
    group: 'component',
    priorities: {
      high: row('Très haute', 'Haute', 'Moyenne'),
      medium: row('Haute', 'Moyenne', 'Basse'),
      low: row('Moyenne', 'Basse', 'Très basse'),
    },
  },
  topics: [],
  handOver: { targets: [] },
};

const full = {
  ...usual,
  requests: {
    create: 'minutes',
    afterMinutes: 2,
    title: { fr: 'Nouveau ticket ouvert depuis le chat', en: '' },
    closing: ['Terminé', 'Clos'],
  },
  qualification: {
    ...usual.qualification,
    requiredToClose: true,
    required: ['component', 'assignee'],
    reporter: 'technical',
    technicalReporter: 'support.opentalent',
  },
  topics: [
    {
      id: 'panne',
      name: { fr: 'Panne', en: 'Malfunction' },
      modules: [
        { id: 'ventes', name: { fr: 'Ventes', en: 'Sales' } },
        { id: 'stocks', name: { fr: 'Stocks', en: '' } },
      ],
    },
  ],
  handOver: {
    targets: [
      {
        project: 'DEV',
        name: { fr: 'Équipe technique', en: 'Technical team' },
        bug: 'Bogue',
        other: 'Story',
        link: '',
        priorities: { 'Très haute': 'Haute' },
      },
    ],
  },
};

const others = { 'GET /admin/projects/SUP/choices': () => choices };

export const adminRequestsScenes: Scene[] = [
  {
    name: 'admin-requests',
    ...common,
    server: withAdmin({ settings: settings(usual), others }),
    act: (person) => person.sees(/Matrice des priorités|Priority matrix/),
  },
  {
    name: 'admin-requests-full',
    ...common,
    server: withAdmin({ settings: settings(full), others }),
    act: (person) => person.sees(/Correspondance des priorités|Priorities there/),
  },
  {
    name: 'admin-requests-refused',
    ...common,
    server: withAdmin({
      settings: settings(full),
      others,
      refuse: () => ({
        'requests.closing[1]': 'Cet état n’existe pas.',
        'qualification.priorities.high.low': 'Cette priorité n’existe pas.',
        'handOver.targets[0].project': 'Ce projet n’existe pas.',
      }),
    }),
    act: async (person) => {
      await person.press(/Au premier message|At the first message/);
      await person.press(/^ ?(Enregistrer|Save)$/);
      await person.sees(/n’ont pas été acceptés|not accepted/);
    },
  },
];
