/** Horaires and Utilisateurs clés, by their rows of ux.md 7. */
import { mondayOf, momentOf, plusDays } from '../../../main/frontend/admin/hours/week';
import { settings } from '../testkit/settings-sample';
import { withAdmin } from './admin-scenes';
import type { Scene } from './scenes';

const zone = 'Europe/Paris';
const surface = 'admin' as const;
const monday = mondayOf(new Date().toISOString().slice(0, 10));
const at = (days: number, minutes: number) => momentOf({ date: plusDays(monday, days), minutes }, zone);
const texts = (fr: string, en: string) => ({ fr, en });

const closings = [
  {
    from: at(3, 15 * 60),
    to: at(3, 17 * 60),
    reason: texts('Réunion d’équipe', 'Team meeting'),
    announceDays: 7,
  },
  { from: at(11, 0), to: at(12, 0), reason: texts('Pont de l’Ascension', 'Ascension'), announceDays: 0 },
];

const schedule = () => ({ ...(settings().schedule as object), countries: ['FR'], closings });

const others = {
  'GET /admin/projects/SUP/choices': () => ({
    groups: ['clients', 'jira-users'],
    organisations: ['Durand SA', 'Martin & fils'],
    zones: ['Europe/Paris', 'Europe/Brussels', 'UTC'],
    countries: [
      { code: 'BE', name: 'Belgique' },
      { code: 'FR', name: 'France' },
    ],
  }),
  'GET /admin/projects/SUP/hours/holidays': () => ({
    holidays: [{ date: plusDays(monday, 4), country: 'FR', name: texts('Victoire 1945', 'Victory 1945') }],
  }),
  'POST /admin/projects/SUP/hours/check': () => ({
    open: false,
    reason: 'holiday',
    name: texts('Victoire 1945', 'Victory 1945'),
    reopensAt: at(7, 9 * 60),
  }),
  'POST /admin/projects/SUP/hours/closings/import': () => ({
    closings: [
      { from: at(18, 0), to: at(20, 0), reason: texts('Inventaire', 'Stocktaking'), announceDays: 7 },
    ],
    ignored: [
      { value: 'Vœux', at: at(-90, 600), reason: 'past' },
      { value: 'Salon', at: at(9, 600), reason: 'zone' },
    ],
  }),
  'POST /admin/projects/SUP/keyUsers/import': () => ({
    imported: 2,
    people: [
      { user: 'camille', name: 'Camille Durand' },
      { user: 'hugo', name: 'Hugo Durand' },
    ],
    ignored: [{ line: 4, value: 'jdupond', reason: 'unknown' }],
  }),
  'GET /admin/projects/SUP/keyUsers/check': () => ({
    entitled: false,
    because: 'indirect',
    by: 'Intégra',
    name: 'Léa Martin',
    contact: 'votre commercial',
  }),
};

const keyUsers = {
  everyone: false,
  groups: ['clients'],
  organisations: ['Durand SA'],
  people: ['lea'],
  contact: 'votre commercial',
  indirect: [{ organisation: 'Martin & fils', partner: 'Intégra, 01 02 03 04 05' }],
};

const server = (changes: Record<string, unknown> = {}) =>
  withAdmin({ settings: settings({ enabled: true, schedule: schedule(), keyUsers, ...changes }), others });

const REOPENS = /Réouverture le|Opens again on/;

export const adminHoursScenes: Scene[] = [
  { name: 'admin-hours', surface, page: 'hours', server: server(), act: (person) => person.sees(REOPENS) },
  {
    name: 'admin-hours-faults',
    surface,
    page: 'hours',
    server: server(),
    act: async (person) => {
      await person.sees(REOPENS);
      await person.fill(/Lundi, créneau 2, début|Monday, slot 2, start/, '11:00');
      await person.fill(/Lundi, créneau 1, début|Monday, slot 1, start/, '9h');
      await person.sees(/Une heure comme|A time such/);
    },
  },
  {
    name: 'admin-hours-each-day',
    surface,
    page: 'hours',
    server: server(),
    act: async (person) => {
      await person.sees(REOPENS);
      await person.press(/Modifier jour par jour|Edit day by day/);
      await person.press(/Copier vers… *Lundi|Copy to… *Monday/);
      await person.sees(/Copier les créneaux|Copy the slots/);
    },
  },
  {
    name: 'admin-hours-closing',
    surface,
    page: 'hours',
    server: server(),
    act: async (person) => {
      await person.sees(REOPENS);
      await person.press(/^(Modifier|Edit)\s?: /);
      await person.sees(/Texte de l’annonce|Words of the announcement/);
    },
  },
  {
    name: 'admin-hours-imported',
    surface,
    page: 'hours',
    server: server(),
    act: async (person) => {
      await person.sees(REOPENS);
      await person.choose('fermetures.ics', 1);
      await person.sees(/1 fermeture ajoutée|1 closing added/);
    },
  },
  {
    name: 'admin-key-users',
    surface,
    page: 'keyUsers',
    server: server(),
    act: async (person) => {
      await person.fill(/Nom d’utilisateur ou e-mail|User name or e-mail/, 'lea');
      await person.press(/^ *(Tester|Try)$/);
      await person.sees(/Intégra/);
    },
  },
  {
    name: 'admin-key-users-imported',
    surface,
    page: 'keyUsers',
    server: server(),
    act: async (person) => {
      await person.finds(/Importer un CSV|Import CSV/);
      await person.choose('liste.csv', 1);
      await person.sees(/jdupond/);
    },
  },
  {
    name: 'admin-key-users-everyone',
    surface,
    page: 'keyUsers',
    server: server({ keyUsers: { everyone: true } }),
    act: (person) => person.sees(/Tous les clients du portail|All customers of the portal/),
  },
];
