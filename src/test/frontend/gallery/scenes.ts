/** Every state of the portal widget that a designer, axe and a screenshot should see, by the rows of ux.md 5. */
import type { FakeServer } from '../testkit/fake-server';
import { conversation, minutesAgo, several } from '../testkit/sample';

export interface Scene {
  name: string;
  server?: Partial<FakeServer>;
  /** What somebody does to get there. */
  act?(person: Person): Promise<void>;
}

export interface Person {
  readonly server: FakeServer;
  open(): Promise<void>;
  press(words: RegExp): Promise<void>;
  type(text: string): Promise<void>;
  key(name: string): Promise<void>;
  sees(text: RegExp): Promise<void>;
  /** So much time goes by, and the page is looked at again. */
  later(ms: number): Promise<void>;
}

const QUESTION = 'L’export des ventes vers la comptabilité s’arrête : journal absent. Que dois-je vérifier ?';
const waiting = () => [
  conversation('L’export des ventes vers la comptabilité s’arrête : journal absent.', {
    original: QUESTION,
    requestKey: 'SUP-128',
  }),
];
const START = /Nouvelle conversation|New conversation/;
const SEND = /Démarrer le chat|Start chat|Créer une demande|Create a request/;

const atNew = async (person: Person) => {
  await person.open();
  await person.sees(/Votre demande|Your request/);
};

export const scenes: Scene[] = [
  { name: 'launcher' },
  {
    name: 'launcher-known',
    act: async ({ open, key }) => open().then(() => key('Escape')),
    server: { conversations: several() },
  },
  {
    name: 'launcher-unread',
    server: { chat: { visible: true, state: 'open', pickUpMinutes: 30, unread: 3 } },
  },
  { name: 'list', server: { conversations: several() }, act: (person) => person.open() },
  {
    name: 'list-empty',
    act: async (person) => atNew(person).then(() => person.press(/Retour à la liste|Back to the list/)),
  },
  {
    name: 'list-failed',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.sees(/Relances clients/);
      person.server.trouble = 503;
      await person.press(START);
      await person.press(/Retour à la liste|Back to the list/);
      await person.sees(/actualisées|refreshed/);
    },
  },
  { name: 'new', act: atNew },
  {
    name: 'new-typed',
    act: async (person) => {
      await atNew(person);
      await person.type(QUESTION);
    },
  },
  {
    name: 'new-empty-pressed',
    act: async (person) => {
      await atNew(person);
      await person.press(SEND);
    },
  },
  {
    name: 'new-failed',
    act: async (person) => {
      await atNew(person);
      await person.type(QUESTION);
      person.server.trouble = 'offline';
      await person.key('Enter');
      await person.sees(/conservé|kept/);
    },
  },
  {
    name: 'new-too-long',
    act: async (person) => {
      await atNew(person);
      await person.type('Bonjour, '.repeat(1115));
    },
  },
  {
    name: 'new-left-alone',
    act: async (person) => {
      await atNew(person);
      await person.type(QUESTION);
      person.server.chat = { visible: false, state: 'nobody', unread: 0 };
      await person.later(30_000);
      await person.sees(/Plus aucun agent|No agent is available/);
    },
  },
  { name: 'waiting', server: { conversations: waiting() }, act: (person) => person.open() },
  {
    name: 'waiting-missed',
    server: {
      conversations: [{ ...waiting()[0], createdAt: minutesAgo(34) } as ReturnType<typeof conversation>],
    },
    act: (person) => person.open(),
  },
];
