/** The list by settings and search, and the help beside it. */
import type { Article } from '../../../main/frontend/shared/articles';
import { EVERYTHING } from '../testkit/article-body';
import { rules, several } from '../testkit/sample';
import type { Person, Scene } from './scenes';

const ARTICLES: Article[] = [
  {
    id: '1',
    title: 'Rattacher un journal à un établissement',
    url: 'https://aide.example/tuto/1',
    kind: 'tuto',
    passage: '…si l’export signale journal absent, ouvrez Paramètres, Journaux, puis…',
    highlights: [
      [6, 12],
      [21, 35],
    ],
  },
  {
    id: '2',
    title: 'L’export comptable s’arrête avant la fin',
    url: 'https://aide.example/faq/2',
    kind: 'faq',
    passage: '…le journal de ventes doit être ouvert sur la période exportée…',
    highlights: [[4, 11]],
  },
];

const BODIES = { '1': EVERYTHING };

const identify = async (person: Person) => {
  await person.open();
  await person.fill(/Nom et prénom|First and last name/, 'Jules Petit');
  await person.fill(/Adresse e-mail|E-mail address/, 'jules.petit@example.com');
  await person.press(/Envoyer le jeton|Send the token/);
  await person.sees(/Un jeton a été envoyé|A token was sent/);
};

const UNKNOWN = { chat: { visible: true, state: 'open', unread: 0, identity: 'needed' } } as const;

const CHARTER = { version: 3, text: 'Restez courtois.' };

export const listScenes: Scene[] = [
  {
    name: 'identity-form',
    server: UNKNOWN,
    act: async (person) => {
      await person.open();
      await person.finds(/Envoyer le jeton|Send the token/);
    },
  },
  {
    name: 'identity-sent',
    server: UNKNOWN,
    act: identify,
  },
  {
    name: 'identity-wrong-token',
    server: UNKNOWN,
    act: async (person) => {
      await identify(person);
      await person.fill(/Jeton$|Token$/, 'AAAAAAAA');
      await person.press(/^ ?(Confirmer|Confirm)$/);
      await person.sees(/Jeton incorrect/);
    },
  },
  {
    name: 'new-charter-due',
    server: { rules: rules({ charter: CHARTER }) },
    act: async (person) => {
      await person.open();
      await person.sees(/J’ai lu|I have read/);
      await person.type('L’export des ventes s’arrête.');
      await person.key('Enter');
      await person.sees(/Acceptez la charte|Accept the charter/);
    },
  },
  {
    name: 'new-suggestions',
    server: {
      articles: ARTICLES,
    },
    act: async (person) => {
      await person.open();
      await person.sees(/^Choisir$|^Choose$/);
      await person.type('L’export des ventes s’arrête : journal absent');
      await person.sees(/peuvent vous aider|may help you/);
    },
  },
  {
    name: 'new-article',
    server: { articles: ARTICLES, articleBodies: BODIES },
    act: (person) => readTheFirst(person),
  },
  {
    name: 'new-article-gone',
    server: { articles: ARTICLES },
    act: async (person) => {
      await readTheFirst(person, /plus accessible|no longer available/);
    },
  },
  {
    name: 'new-answered',
    server: { articles: ARTICLES, articleBodies: BODIES },
    act: async (person) => {
      await readTheFirst(person);
      await person.press(/répond à ma question|answers my question/);
      await person.sees(/Rien n’a été envoyé|Nothing was sent/);
    },
  },
  {
    name: 'new-not-entitled',
    server: { chat: { visible: true, state: 'notEntitled', unread: 0, contact: 'Camille' } },
    act: async (person) => {
      await person.open();
      await person.sees(/utilisateurs clés|key users/);
    },
  },
  {
    name: 'list-settings',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.press(/Paramètres|Settings/);
      await person.press(/numéro de ticket|ticket number/);
      await person.sees(/Enregistré|Saved/);
    },
  },
  {
    name: 'list-unresolved',
    server: {
      conversations: several(),
      preferences: { showKey: true, unresolvedOnly: true, originalInList: true, originalInHeader: false },
    },
    act: async (person) => {
      await person.open();
      await person.sees(/Tout afficher|Show all/);
    },
  },
  {
    name: 'list-search',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.search('relances');
      await person.sees(/1 conversation trouvée|1 conversation found/);
    },
  },
  {
    name: 'list-nothing-found',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.search('relance fournisseur');
      await person.sees(/Aucune conversation trouvée|No conversation found/);
    },
  },
  {
    name: 'base',
    server: { conversations: several(), articles: ARTICLES, articleBodies: BODIES },
    act: (person) => atBase(person),
  },
  {
    name: 'base-article',
    server: { conversations: several(), articles: ARTICLES, articleBodies: BODIES },
    act: async (person) => {
      await atBase(person);
      await person.press(/Rattacher un journal/);
      await person.sees(/Choisissez le journal/);
    },
  },
  {
    name: 'base-nothing',
    server: { conversations: several(), articles: ARTICLES },
    act: async (person) => {
      await atBase(person);
      await person.search('astronomie');
      await person.sees(/Aucun article ne correspond|No article matches/);
    },
  },
  {
    name: 'base-away',
    server: { conversations: several(), library: 'away' },
    act: (person) => atBase(person, /momentanément indisponible|unavailable for the moment/),
  },
  {
    name: 'help',
    server: {
      conversations: several(),
      rules: rules({
        charter: {
          version: 3,
          text: 'Restez courtois. Ne communiquez jamais de mot de passe.\n\nLe chat sert aux questions de support.',
          acceptedAt: '2026-02-02T09:00:00Z',
        },
      }),
    },
    act: async (person) => {
      await person.open();
      await person.sees(/Relances clients/);
      await person.press(/^\s*(Aide|Help)$/);
      await person.press(/Charte|Charter/);
      await person.sees(/Restez courtois/);
    },
  },
];

async function atBase(person: Person, then = /Articles récents|Recent articles/) {
  await person.open();
  await person.sees(/Relances clients/);
  await person.press(/^\s*(Base de connaissances|Knowledge base)$/);
  await person.sees(then);
}

async function readTheFirst(person: Person, then = /Choisissez le journal/) {
  await person.open();
  await person.sees(/^Choisir$|^Choose$/);
  await person.type('L’export des ventes s’arrête : journal absent');
  await person.press(/Rattacher un journal/);
  await person.sees(then);
}
