/** The panel beside an issue, by the rows of ux.md 6.2 and 6.3. */
import { relatedArticles } from '../testkit/agent-sample';
import { counting, said, minutesAgo, inSeconds } from '../testkit/sample';
import { atTalk, finishes, offered, served } from './agent-thread';
import type { FakeServer } from '../testkit/fake-server';
import type { Person, Scene } from './scenes';

const CONVERT = /Basculer en ticket classique|Move to a classic ticket/;
const surface = 'agent' as const;

const panel: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-none',
    server: { ...served(), conversations: [] },
    act: (person) => person.sees(/Pas de conversation|No conversation/),
  },
  {
    name: 'agent-failed',
    server: { trouble: 503 },
    act: (person) => person.sees(/n’a pas pu être|could not be/),
  },
  {
    name: 'agent-offered',
    server: offered(),
    act: async (person) => {
      await person.finds(/Accepter|Accept/);
      await person.sees(/Que dois-je vérifier/);
    },
  },
  { name: 'agent-live', server: served(), act: atTalk },
  {
    name: 'agent-read-only',
    server: served({ viewer: { role: 'agent', acts: [] } }),
    act: (person) => person.sees(/droit de commenter|Commenting permission/),
  },
  {
    name: 'agent-pick-up-near',
    server: served({
      createdAt: minutesAgo(27),
      pickUp: { before: inSeconds(170), missed: false, counting: counting(2.8) },
    }),
    act: atTalk,
  },
  {
    name: 'agent-pick-up-late',
    server: served({ pickUp: { before: minutesAgo(4), missed: true, counting: counting(-3.5) } }),
    act: (person) => person.sees(/Délai dépassé|min late/),
  },
  {
    name: 'agent-pick-up-done',
    server: served({ pickUp: { missed: false, minutes: 6, doneAt: minutesAgo(8) } }),
    act: (person) => person.sees(/Prise en charge en|Picked up in/),
  },
  {
    name: 'agent-note',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.press(/Note interne|Internal note/);
      await person.type('Rattacher le journal VE à l’établissement 02, comme chez Mélodie.');
    },
  },
  {
    name: 'agent-someone-else',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      person.server.tell('presence', {
        conversation: 'export',
        people: [
          { name: 'Camille', role: 'customer', online: false },
          { name: 'Benoît', role: 'agent', online: true },
        ],
      });
      await person.sees(/consulte aussi|also viewing/);
      await person.sees(/a quitté la page|has left the page/);
    },
  },
  {
    name: 'agent-changed',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.type('Le journal VE n’est pas rattaché.');
      const entry = said('Camille', 'J’ai trouvé le journal, merci.', minutesAgo(0), 6);
      person.server.tell('entry', { conversation: 'export', entry });
      await person.sees(/J’ai trouvé/);
      await person.key('Enter');
      await person.sees(/a changé depuis|has changed since/);
    },
  },
];

const replies: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-canned',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.type('/jo');
      await person.sees(/Journal non rattaché/);
    },
  },
  {
    name: 'agent-canned-unknown',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.type('/ver');
      await person.sees(/Demander la version/);
      await person.key('Enter');
      await person.sees(/avant d’envoyer|before sending/);
    },
  },
  {
    name: 'agent-canned-manage',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.type('/');
      await person.press(/Gérer les réponses|Manage canned/);
      await person.press(/Modifier Demander la version|Edit Demander la version/);
      await person.sees(/Complétés automatiquement|Filled in by themselves/);
    },
  },
];

const related: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-articles',
    server: { ...served(), articles: relatedArticles() },
    act: async (person) => {
      await atTalk(person);
      await person.type('Bonjour Camille, tout est dans cet article :');
      await person.press(/Articles proches|Related articles/);
      await person.sees(/Rattacher un journal à/);
      await person.key('ArrowDown');
    },
  },
  {
    name: 'agent-articles-none',
    server: { ...served(), articles: [] },
    act: async (person) => {
      await atTalk(person);
      await person.press(/Articles proches|Related articles/);
      await person.sees(/n’en parle|speaks of this/);
    },
  },
];

const endings: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-end-menu',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.press(/^\s*(Terminer|End)$/);
      await person.sees(/Le sujet a changé|subject has changed/);
    },
  },
  {
    name: 'agent-propose',
    server: served(),
    act: finishes(/Proposer une solution|Propose a solution/, (person) => person.sees(/lira|will read/)),
  },
  {
    name: 'agent-convert',
    server: served(),
    act: finishes(CONVERT, async (person) => {
      await person.press(/^\s*(Analyse de la base|Database analysis)/);
      await person.sees(/analyse de votre base|analysis.* is needed|database/i);
    }),
  },
  {
    name: 'agent-split',
    server: served(),
    act: finishes(/Séparer|Split/, (person) => person.sees(/à placer dans|to move to/)),
  },
  {
    name: 'agent-rename',
    server: served(),
    act: finishes(/Renommer|Rename/, (person) => person.sees(/Titre de la demande|Request title/)),
  },
  {
    name: 'agent-out-of-scope',
    server: served(),
    act: finishes(/hors périmètre|out of scope/, (person) => person.sees(/Service commercial/)),
  },
];

/** The session is over, so its customer may be invited to another one (R83–R86). */
const over = (state?: 'refused' | 'expired'): Partial<FakeServer> =>
  served({
    state: 'ended',
    ...(state
      ? { invitation: { agent: { name: 'Aline' }, sentAt: minutesAgo(3), expiresAt: minutesAgo(1), state } }
      : {}),
  });

const invited: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-inviting',
    server: over(),
    act: async (person) => {
      await atTalk(person);
      await person.press(/Démarrer le chat|Start chat/);
      await person.sees(/En attente de Camille|Waiting for Camille/);
    },
  },
  {
    name: 'agent-invite-refused',
    server: over('refused'),
    act: (person) => person.sees(/a refusé pour le moment|declined for now/),
  },
  {
    name: 'agent-invite-expired',
    server: over('expired'),
    act: (person) => person.sees(/n’a pas réagi|did not react/),
  },
];

/** Said a moment ago, so that it may still be said better or taken back. */
const amends = async (person: Person) => {
  await atTalk(person);
  await person.type('Rattachez le journal VE à l’établisement 02.');
  await person.press(/^\s*(Envoyer|Send)$/);
  await person.press(/^\s*(Modifier|Edit)$/);
  await person.sees(/Modifier votre message|Edit your message/);
};

const amended: Omit<Scene, 'surface'>[] = [
  { name: 'agent-edit', server: served(), act: amends },
  {
    name: 'agent-edited',
    server: served(),
    act: async (person) => {
      await amends(person);
      await person.type('Rattachez le journal VE à l’établissement 02.');
      await person.press(/^\s*(Enregistrer|Save)$/);
      await person.sees(/^(modifié|edited)$/i);
    },
  },
  {
    name: 'agent-deleted',
    server: served(),
    act: async (person) => {
      await amends(person);
      await person.press(/Supprimer|Delete/);
      await person.sees(/supprimé|deleted/i);
    },
  },
];

export const agentScenes: Scene[] = [
  ...panel,
  ...replies,
  ...related,
  ...endings,
  ...invited,
  ...amended,
].map((scene) => ({
  ...scene,
  surface,
}));
