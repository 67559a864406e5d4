/** The assistant, by its rows of ux.md 5.7 and picture 16: nothing found, and its settings; AssistantIT has the rest. */
import type { Conversation, Entry } from '../../../main/frontend/shared/wire';
import type { Source } from '../../../main/frontend/shared/wire-assistant';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, happened, inSeconds, minutesAgo, rules, said, waitingSince } from '../testkit/sample';
import { settings } from '../testkit/settings-sample';
import { withAdmin } from './admin-scenes';
import type { Scene } from './scenes';

const ASKED = 'Comment réinitialiser un exercice comptable ?';
const WORDS =
  'Ouvrez Comptabilité, Exercices, choisissez l’exercice puis Réinitialiser. Les écritures validées sont conservées.';

export const SOURCES: Source[] = [
  {
    id: '71',
    title: 'Réinitialiser un exercice comptable avant sa clôture définitive',
    url: 'https://wiki.example/pages/71',
    kind: 'faq',
    space: 'Comptabilité',
    passage: WORDS,
  },
  {
    id: '72',
    title: 'Guide de clôture annuelle.pdf',
    url: 'https://wiki.example/download/72/guide.pdf',
    kind: 'pdf',
    space: 'Comptabilité',
    passage: 'Un exercice réinitialisé se clôture de nouveau.',
  },
];

export function assisted(text: string, sources?: Source[], number = 2): Entry {
  return {
    ...said('Aline', text, minutesAgo(0), number),
    author: { name: 'Tatiana', role: 'assistant' },
    ...(sources ? { sources } : {}),
  };
}

export function withAssistant(answer: Entry, changes: Partial<Conversation> = {}): Partial<FakeServer> {
  const question = said('Camille', ASKED, minutesAgo(1), 1);
  const head = conversation(ASKED, {
    id: 'asked',
    original: ASKED,
    createdAt: minutesAgo(1),
    lastEntry: answer,
    lastNumber: 2,
    readNumber: 2,
    viewer: { role: 'customer', acts: ['say', 'wait', 'ticket', 'end', 'solution'] },
    ...changes,
  });
  return {
    conversations: [head],
    entries: new Map([['asked', [question, answer]]]),
    rules: rules({ assistant: { name: 'Tatiana' } }),
  };
}

const nothing = assisted(
  'Je n’ai rien trouvé dans la base de connaissances. Élargissez votre demande, ou n’indiquez que les mots-clés utiles.',
);
const WAITS = { waiting: waitingSince(minutesAgo(1), { position: 1 }) };

const answered = assisted(`« ${WORDS} »`, SOURCES);
const TAKEN_OVER = withAssistant(answered, {
  state: 'live',
  agent: { name: 'Aline' },
  viewer: { role: 'customer', acts: ['say', 'end'] },
  lastNumber: 3,
  readNumber: 3,
});
TAKEN_OVER.entries
  ?.get('asked')
  ?.push(happened('accepted', 'Aline prend le relais de Tatiana', minutesAgo(0), 3));

/** Asked just now, and it will not have been long ago for as long as somebody looks. */
const ASKING = withAssistant(answered, WAITS);
ASKING.entries?.set('asked', [said('Camille', ASKED, inSeconds(45), 1)]);

export const assistantScenes: Scene[] = [
  {
    name: 'assistant-greeting',
    server: ASKING,
    act: async (person) => {
      await person.open();
      await person.sees(/Recherche dans la base|Searching the knowledge base/);
      await person.sees(/en cours de formation|still in training/);
    },
  },
  {
    name: 'assistant-answer',
    server: withAssistant(answered, WAITS),
    act: async (person) => {
      await person.open();
      await person.press(/^ ?Sources \(2\)/);
      await person.press(/Réinitialiser un exercice/);
      await person.sees(/Ouvrir l’article|Open the article/);
    },
  },
  {
    name: 'assistant-taken-over',
    server: TAKEN_OVER,
    act: async (person) => {
      await person.open();
      await person.sees(/prend le relais/);
    },
  },
  {
    name: 'assistant-nothing',
    server: withAssistant(nothing, WAITS),
    act: async (person) => {
      await person.open();
      await person.sees(/Je n’ai rien trouvé/);
      await person.finds(/Créer une demande|Create a request/);
    },
  },
  {
    name: 'admin-assistant',
    surface: 'admin',
    page: 'assistant',
    server: withAdmin({
      settings: settings({
        assistant: {
          enabled: true,
          account: 'assistant',
          name: { fr: 'Tatiana', en: 'Tatiana' },
          greeting: { fr: '', en: '' },
          disclaimer: { fr: '', en: '' },
          courtesy: { fr: 'La courtoisie reste de mise.', en: '' },
        },
      }),
    }),
    act: (person) => person.sees(/Ouvrez Comptabilité|Open Accounting/),
  },
];
