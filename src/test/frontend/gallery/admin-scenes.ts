/** The administration, by the rows of ux.md 7: its frame and its first page. Other pages bring scenes of their own. */
import { type AdminAnswers, adminAnswers } from '../testkit/fake-admin';
import { settings } from '../testkit/settings-sample';
import type { Person, Scene } from './scenes';

const surface = 'admin' as const;

/** For the pages' own scenes. */
export const withAdmin = (changes: Partial<AdminAnswers> = {}) => ({ admin: adminAnswers(changes) });

const ENABLE = /Activer le chat|Enable chat/;
const NEW = /Nouvelle conversation|New conversation/;
const SAVE = /^ ?(Enregistrer|Save)$/;

const turnOn = async (person: Person) => {
  await person.press(ENABLE);
  await person.sees(/non enregistrée|unsaved/);
};

const done = () => adminAnswers().steps.map((step) => ({ ...step, done: true }));

export const adminScenes: Scene[] = [
  {
    name: 'admin-start',
    surface,
    server: withAdmin(),
    act: (person) => person.sees(/Aucun espace relié/),
  },
  { name: 'admin-start-unsaved', surface, server: withAdmin(), act: turnOn },
  {
    name: 'admin-start-on',
    surface,
    server: withAdmin({ steps: done() }),
    act: async (person) => {
      await turnOn(person);
      await person.press(SAVE);
      await person.sees(/Enregistré à|Saved at/);
    },
  },
  {
    name: 'admin-stale',
    surface,
    server: withAdmin(),
    act: async (person) => {
      await turnOn(person);
      person.server.admin?.elsewhere('David', { pickUpMinutes: 45, messageLength: 5000 });
      await person.press(SAVE);
      await person.press(/Voir les différences|See differences/);
      await person.sees(/^45$/);
    },
  },
  {
    name: 'admin-refused',
    surface,
    server: withAdmin({
      refuse: () => ({ enabled: 'Aucun agent n’est membre du projet.' }),
    }),
    act: async (person) => {
      await turnOn(person);
      await person.press(SAVE);
      await person.sees(/n’a pas été accepté|not accepted/);
    },
  },
  {
    name: 'admin-search',
    surface,
    server: withAdmin(),
    act: async (person) => {
      await person.sees(/Aucun espace relié/);
      await person.press(/^ ?(Démarrage|Getting started)/);
      await person.search('chat');
      await person.sees(/Activer le chat|Enable chat/);
    },
  },
  {
    name: 'admin-search-none',
    surface,
    server: withAdmin(),
    act: async (person) => {
      await person.sees(/Aucun espace relié/);
      await person.press(/^ ?(Démarrage|Getting started)/);
      await person.search('zzz');
      await person.sees(/Aucun réglage avec|No setting with/);
    },
  },
  {
    name: 'admin-own-value',
    surface,
    server: withAdmin({
      settings: { ...settings({ enabled: true }), origins: { enabled: 'project' } },
    }),
    act: (person) => person.finds(/Rétablir|Reset/),
  },
  {
    name: 'admin-look',
    surface,
    page: 'look',
    server: withAdmin(),
    act: (person) => person.seesFramed(NEW),
  },
  {
    name: 'admin-look-low',
    surface,
    page: 'look',
    server: withAdmin(),
    act: async (person) => {
      await person.seesFramed(NEW);
      await person.fill(/Couleur d’accent|Accent colour/, '#ffd700');
      await person.sees(/insuffisant|too low/);
    },
  },
  {
    name: 'admin-failed',
    surface,
    server: { ...withAdmin(), trouble: 503 },
    act: (person) => person.finds(/Réessayer|Try again/),
  },
];
