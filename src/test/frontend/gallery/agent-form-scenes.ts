/** What an agent fills in: the qualification and the hand-over, by the rows of ux.md 6.3. */
import type { Conversation } from '../../../main/frontend/shared/wire';
import { articleProposal, handOvers, qualification } from '../testkit/agent-sample';
import { SOURCES } from './assistant-scenes';
import { minutesAgo } from '../testkit/sample';
import { atTalk, finishes, served } from './agent-thread';
import type { Person, Scene } from './scenes';

const SAVE = /^\s*(Enregistrer|Save)$/;

const qualifies = async (person: Person) => {
  await atTalk(person);
  await person.press(/^\S*\s*(Qualifier|Qualify)$/);
  await person.sees(/Groupe fonctionnel|Functional group/);
};

const handsOver = async (person: Person) => {
  await atTalk(person);
  await person.press(/^\S*\s*(Transférer|Hand over)$/);
  await person.sees(/Transférer à une autre équipe|Hand over to another team/);
};

const CREATE = /Créer dans|Create in/;
const dev = handOvers().targets.slice(0, 1);

const SUGGESTED =
  'Rattachez le journal à l’établissement dans Paramètres, Journaux, puis relancez l’export.\n' +
  'Exporter les ventes – https://wiki.example/pages/71';

/** The second one is for agents alone. */
const HINTS = SOURCES.map((source, at) => ({ ...source, customerReads: at === 0 }));

const ARTICLE = /Proposer un article|Propose an article/;
const SOLVED: Partial<Conversation> = {
  state: 'ended',
  resolved: true,
  viewer: { role: 'agent', acts: ['reopen', 'rename', 'draftArticle'] },
};
const drafts = finishes(ARTICLE, (person) => person.sees(/Relisez|Read it again/));

/** More than a list can show. */
const everybody = Array.from({ length: 500 }, (_, at) => ({ person: `p${at}`, name: `Personne ${at}` }));

const scenes: Omit<Scene, 'surface'>[] = [
  {
    name: 'agent-suggested',
    server: served({}, { suggestion: { number: 4, text: SUGGESTED, sources: HINTS } }),
    act: async (person) => {
      await person.sees(/puis relancez l’export/);
      await person.sees(/ne peut pas lire|cannot read/);
    },
  },
  { name: 'agent-article', server: served(SOLVED), act: drafts },
  {
    name: 'agent-article-consent',
    server: served(SOLVED, {
      refusals: {
        'draft-article': {
          status: 409,
          code: 'article.consent',
          message:
            'Confluence veut d’abord votre accord : autorisez Jira à y agir en votre nom, puis recommencez.',
          data: { url: 'https://wiki.example/authorise' },
        },
      },
    }),
    act: async (person) => {
      await drafts(person);
      await person.press(/^\s*(Créer le brouillon|Create the draft)$/);
      await person.finds(/Autoriser dans Confluence|Allow it in Confluence/);
    },
  },
  {
    name: 'agent-article-there',
    server: served(SOLVED, { article: articleProposal({ url: 'https://wiki.example/pages/81' }) }),
    act: finishes(ARTICLE, (person) => person.sees(/déjà été tiré|was already made/)),
  },
  {
    name: 'agent-qualify',
    server: served(),
    act: async (person) => {
      await qualifies(person);
      await person.press(/^\s*(Bogue|Bug)$/);
      await person.sees(/dysfonctionnement|malfunctions/);
    },
  },
  {
    name: 'agent-qualify-assignee',
    server: served({}, { qualification: qualification({ type: 'aide', assignees: everybody }) }),
    act: async (person) => {
      await qualifies(person);
      await person.fill(/Chercher un responsable|Search assignees/, 'zo');
      await person.sees(/2 personnes trouvées|2 people found/);
    },
  },
  {
    name: 'agent-qualify-task',
    server: served(),
    act: async (person) => {
      await qualifies(person);
      await person.press(/Tâche…|Task…/);
      await person.sees(/cas exceptionnels|exceptional cases/);
    },
  },
  {
    name: 'agent-qualify-refused',
    server: served(
      {},
      {
        qualification: qualification({ type: 'bogue' }),
        refusals: {
          qualification: {
            status: 422,
            code: 'qualification.refused',
            message: 'Jira a refusé.',
            data: { fields: { component: 'Le groupe fonctionnel est obligatoire.' } },
          },
        },
      },
    ),
    act: async (person) => {
      await qualifies(person);
      await person.press(SAVE);
      await person.sees(/est obligatoire/);
    },
  },
  {
    name: 'agent-qualify-leaving',
    server: served({}, { qualification: qualification({ type: 'aide' }) }),
    act: async (person) => {
      await qualifies(person);
      await person.press(/^\s*(Bogue|Bug)$/);
      await person.press(/^\s*(Annuler|Cancel)$/);
      await person.sees(/Enregistrer la qualification|Save the qualification/);
    },
  },
  {
    name: 'agent-qualified',
    server: served({}, { qualification: qualification({ type: 'bogue' }) }),
    act: async (person) => {
      await qualifies(person);
      await person.press(SAVE);
      await person.sees(/Demande qualifiée|Request qualified/);
    },
  },
  {
    name: 'agent-unqualified',
    server: served(
      {},
      {
        refusals: {
          end: {
            status: 409,
            code: 'conversation.unqualified',
            message: 'Qualifiez la demande avant de la clore.',
          },
        },
      },
    ),
    act: async (person) => {
      await atTalk(person);
      await person.press(/^\s*(Terminer|End)$/);
      await person.press(/Terminer la session|End the session/);
      await person.press(/^\s*(Terminer la session|End the session)$/);
      await person.sees(/avant de la clore|before closing/);
    },
  },
  {
    name: 'agent-hand-over',
    server: served(),
    act: async (person) => {
      await handsOver(person);
      await person.sees(/vérifiés|checked\./);
    },
  },
  {
    name: 'agent-hand-over-missing',
    server: served(
      {},
      {
        handOvers: handOvers({
          targets: dev.map((target) => ({
            ...target,
            mayComment: false,
            missing: [
              {
                id: 'fixVersions',
                name: 'Fix Version/s is required.',
                control: 'choice' as const,
                options: [{ id: '1', name: '24.3' }],
              },
              { id: 'environment', name: 'Environment is required.', control: 'area' as const },
              { id: 'duedate', name: 'Due Date is required.', control: 'date' as const },
              { id: 'labels', name: 'Labels is required.', control: 'labels' as const },
              {
                id: 'customfield_10202',
                name: 'Carte is required.',
                label: 'Carte',
                control: 'none' as const,
              },
            ],
            objections: ['New issues of this project need an approval.'],
          })),
        }),
      },
    ),
    act: async (person) => {
      await handsOver(person);
      await person.press(CREATE);
      await person.sees(/Renseignez ce champ|fill this in/);
    },
  },
  {
    name: 'agent-hand-over-forbidden',
    server: served(
      {},
      { handOvers: handOvers({ targets: dev.map((it) => ({ ...it, allowed: false, askWhom: 'Daniel' })) }) },
    ),
    act: async (person) => {
      await handsOver(person);
      await person.sees(/Demandez à Daniel|Ask Daniel/);
    },
  },
  {
    name: 'agent-hand-over-again',
    server: served(
      {},
      {
        handOvers: handOvers({
          done: [
            {
              issueKey: 'DEV-7',
              target: 'DEV',
              url: '/browse/DEV-7',
              summary: 'Export comptable : journal VE',
              status: 'En cours',
              at: minutesAgo(50),
            },
          ],
        }),
      },
    ),
    act: async (person) => {
      await handsOver(person);
      await person.sees(/Transférer à nouveau|Hand over again/);
    },
  },
  {
    name: 'agent-hand-over-part',
    server: served({}, { failedAttachments: ['export-mars.png'] }),
    act: async (person) => {
      await handsOver(person);
      await person.press(CREATE);
      await person.sees(/n’a pas pu être joint|could not be attached/);
    },
  },
  {
    name: 'agent-handed-over',
    server: served(),
    act: async (person) => {
      await handsOver(person);
      await person.press(CREATE);
      await person.sees(/créée et liée|created and linked/);
    },
  },
  {
    name: 'agent-settled',
    server: served({
      handOvers: [{ issueKey: 'DEV-7', target: 'DEV', url: '/browse/DEV-7', resolution: 'Corrigé' }],
    }),
    act: (person) => person.sees(/est résolue|is resolved/),
  },
  {
    name: 'agent-thanks',
    server: served({ state: 'ended', thanks: true }),
    act: (person) => person.sees(/Remerciement détecté|Looks like a thank-you/),
  },
  {
    name: 'agent-converted',
    server: served(),
    act: async (person) => {
      await atTalk(person);
      await person.press(/^\s*(Terminer|End)$/);
      await person.press(/Basculer en ticket classique|Move to a classic ticket/);
      await person.press(/^\s*(Analyse de la base|Database analysis)/);
      await person.press(/^\s*(Basculer en ticket classique|Move to a classic ticket)$/);
      await person.sees(/basculée en ticket|Moved to a classic/);
    },
  },
];

export const agentFormScenes: Scene[] = scenes.map((scene) => ({ ...scene, surface: 'agent' }));
