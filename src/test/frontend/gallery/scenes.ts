/** Every state of the portal widget that a designer, axe and a screenshot should see, by the rows of ux.md 5. */
import { assistantScenes } from './assistant-scenes';
import { besideScenes } from './beside-scenes';
import { listScenes } from './list-scenes';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, minutesAgo, several, waitingSince } from '../testkit/sample';
import { fileScenes } from './file-scenes';
import { lifeScenes } from './life-scenes';
import { ALINE, atThread, fromList, live, QUESTION } from './live-thread';
import { agentFormScenes } from './agent-form-scenes';
import { agentScenes } from './agent-scenes';
import { headerScenes } from './header-scenes';
import { adminRequestsScenes } from './admin-requests-scenes';
import { adminHoursScenes } from './admin-hours-scenes';
import { adminMoreScenes } from './admin-more-scenes';
import { adminProjectsScenes } from './admin-projects-scenes';
import { adminScenes } from './admin-scenes';
import { deskScenes } from './desk-scenes';
import { deskViewScenes } from './desk-view-scenes';
import type { Surface } from './surfaces';

export interface Scene {
  name: string;
  /** The portal unless told otherwise. */
  surface?: Surface;
  server?: Partial<FakeServer>;
  /** The page of the administration, and whether it is for all projects. */
  page?: string;
  everywhere?: boolean;
  /** The page of the portal, behind the portal's own address. */
  path?: string;
  /** The usual launcher is not there to be seen. */
  elsewhere?: boolean;
  /** What somebody does to get there. */
  act?(person: Person): Promise<void>;
}

export interface Person {
  readonly server: FakeServer;
  open(): Promise<void>;
  press(words: RegExp): Promise<void>;
  /** Waits until there is something of that name to press. */
  finds(words: RegExp): Promise<void>;
  /** What is folded under these words. */
  unfolds(words: RegExp): Promise<void>;
  /** A file of so many bytes or with this text, by the button that asks for one. */
  choose(name: string, content: number | string): Promise<void>;
  /** Holds a file over the thread. */
  drag(): Promise<void>;
  type(text: string): Promise<void>;
  /** Into the field of that name. */
  fill(name: RegExp, text: string): Promise<void>;
  key(name: string): Promise<void>;
  search(words: string): Promise<void>;
  sees(text: RegExp): Promise<void>;
  /** What the portal's chat says in an inline frame. */
  seesFramed(text: RegExp): Promise<void>;
  /** So much time goes by, while the page is looked at and its connection holds. */
  passes(ms: number): void;
  /** So much time goes by, and the page is looked at again. */
  later(ms: number): Promise<void>;
}

const waiting = () => [
  conversation('L’export des ventes vers la comptabilité s’arrête : journal absent.', {
    original: QUESTION,
    requestKey: 'SUP-128',
    waiting: waitingSince(minutesAgo(9)),
  }),
];
const START = /Nouvelle conversation|New conversation/;
const SEND = /Démarrer le chat|Start chat|Créer une demande|Create a request/;

const atNew = async (person: Person) => {
  await person.open();
  await person.sees(/Votre demande|Your request/);
};

export const scenes: Scene[] = [
  ...besideScenes,
  ...assistantScenes,
  ...listScenes,
  ...agentScenes,
  ...agentFormScenes,
  ...headerScenes,
  ...deskScenes,
  ...deskViewScenes,
  ...adminScenes,
  ...adminMoreScenes,
  ...adminProjectsScenes,
  ...adminRequestsScenes,
  ...adminHoursScenes,
  { name: 'launcher' },
  {
    name: 'launcher-known',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.sees(/Relances clients/);
      await person.key('Escape');
    },
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
      conversations: [
        {
          ...waiting()[0],
          createdAt: minutesAgo(34),
          waiting: waitingSince(minutesAgo(34)),
        } as ReturnType<typeof conversation>,
      ],
    },
    act: (person) => person.open(),
  },
  {
    name: 'thread',
    server: live(),
    act: async (person) => {
      await atThread(person);
      await person.sees(/en ligne|online/);
      person.server.tell('typing', { conversation: 'export', author: ALINE, until: minutesAgo(-1) });
      await person.type('J’essaie et je vous dis');
      await person.sees(/Aline écrit|Aline is typing/);
    },
  },
  {
    name: 'thread-sent',
    server: live(),
    act: async (person) => {
      await atThread(person);
      await person.type('C’est fait, je relance l’export.');
      await person.key('Enter');
      await person.sees(/^Envoyé$|^Sent$/);
    },
  },
  {
    name: 'thread-cut',
    server: live(),
    act: async (person) => {
      await atThread(person);
      person.server.trouble = 'offline';
      person.server.cut();
      await person.type('C’est fait, je relance l’export.');
      await person.key('Enter');
      await person.sees(/Connexion perdue|Connection lost/);
      await person.sees(/Envoi en attente|Waiting to send/);
    },
  },
  {
    name: 'thread-refused',
    server: live(),
    act: async (person) => {
      await atThread(person);
      person.server.trouble = 422;
      await person.type('Il reste une ligne en erreur, la 214.');
      await person.key('Enter');
      await person.sees(/refusé par une règle/);
    },
  },
  {
    name: 'thread-expired',
    server: live(),
    act: async (person) => {
      await atThread(person);
      person.server.trouble = 401;
      await person.type('Il reste une ligne en erreur, la 214.');
      await person.key('Enter');
      await person.sees(/Votre session a expiré|Your session has expired/);
    },
  },
  { name: 'thread-ended', server: live({ state: 'ended' }), act: (person) => fromList(person) },
  {
    name: 'thread-gone',
    server: { conversations: several() },
    act: async (person) => {
      await person.open();
      await person.sees(/Relances clients/);
      person.server.conversations = [];
      await person.press(/Relances clients/);
      await person.sees(/n’existe pas|does not exist/);
    },
  },
  ...lifeScenes,
  ...fileScenes,
];
