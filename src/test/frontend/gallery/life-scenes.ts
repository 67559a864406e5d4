/** What happens to a conversation, row by row of ux.md 5.5. */
import type { Conversation, Waiting } from '../../../main/frontend/shared/wire';
import type { FakeServer } from '../testkit/fake-server';
import { conversation, happened, inSeconds, minutesAgo, waitingSince } from '../testkit/sample';
import { ALINE, fromList, live, QUESTION } from './live-thread';
import type { Person, Scene } from './scenes';

const SUBJECT = 'L’export des ventes vers la comptabilité s’arrête : journal absent.';
const ACTS = ['say', 'wait', 'retry', 'ticket', 'continue', 'end', 'solution'] as const;

function waiting(changes: Partial<Waiting>, minutes = 9): Partial<FakeServer> {
  const head = conversation(SUBJECT, {
    original: QUESTION,
    requestKey: 'SUP-128',
    createdAt: minutesAgo(minutes),
    waiting: waitingSince(minutesAgo(minutes), changes),
    viewer: { role: 'customer', acts: [...ACTS] },
  });
  return { conversations: [head] };
}

/** Aline's thread with one more line at its end. */
function after(
  [type, text]: readonly [string, string],
  changes: Partial<Conversation>,
  role: 'agent' | 'customer' = 'agent',
): Partial<FakeServer> {
  const server = live({
    viewer: { role: 'customer', acts: [...ACTS] },
    lastNumber: 7,
    readNumber: 7,
    ...changes,
  });
  const author = role === 'agent' ? ALINE : ({ name: 'Camille', role } as const);
  server.entries?.get('export')?.push({ ...happened(type, text, minutesAgo(1), 7), author });
  return server;
}

const at = (words: RegExp) => async (person: Person) => {
  await person.open();
  await person.sees(words);
};

const listed = (words: RegExp) => async (person: Person) => {
  await fromList(person);
  await person.sees(words);
};

/** Where nothing is unresolved the window opens at a new conversation. */
const resolved = (words: RegExp) => async (person: Person) => {
  await person.open();
  await person.press(/Retour à la liste|Back to the list/);
  await person.press(/Export des ventes/);
  await person.sees(words);
};

const proposed = ['proposed', 'Aline propose une solution'] as const;
const solution = {
  state: 'proposed',
  by: { name: 'Aline' },
  text: 'Rattacher le journal VE à l’établissement 02, puis relancer l’export.',
  number: 7,
} as const;
const accepted = { ...solution, state: 'accepted' } as const;
const solved = ['solved', 'Vous avez validé la solution'] as const;
const URL = '/servicedesk/customer/portal/1/SUP-128';

export const lifeScenes: Scene[] = [
  {
    name: 'life-waiting-first',
    server: waiting({ position: 1, offered: true }, 1),
    act: at(/proposée à un agent|being offered/),
  },
  {
    name: 'life-waiting-missed',
    server: waiting({ position: 1, missed: true }, 34),
    act: at(/dépassé|past the time/),
  },
  {
    name: 'life-stopping',
    server: waiting({ position: 1, warnsAt: inSeconds(-1), stopsAt: inSeconds(29) }, 1),
    act: at(/Personne n’a encore|Nobody has been able/),
  },
  {
    name: 'life-busy',
    server: waiting({ busy: true, choiceBy: inSeconds(240) }, 2),
    act: at(/Chat occupé|Chat busy/),
  },
  {
    name: 'life-busy-refused',
    server: waiting({ busy: true, choiceBy: inSeconds(240) }, 2),
    act: async (person) => {
      await at(/Chat occupé|Chat busy/)(person);
      person.server.trouble = 422;
      await person.press(/Créer un nouveau ticket|Create a new ticket/);
      await person.sees(/refusé par une règle/);
    },
  },
  {
    name: 'life-recorded',
    server: after(['ticketed', 'La demande SUP-128 est enregistrée'], {
      state: 'ticket',
      ticket: { cause: 'noAnswer', pickUpBefore: inSeconds(1500) },
      requestUrl: URL,
    }),
    act: listed(/est enregistrée\.|is recorded/),
  },
  {
    name: 'life-classic',
    server: after(['converted', 'Aline a basculé la conversation en ticket classique'], {
      state: 'ticket',
      ticket: { cause: 'agent', reason: 'analysis' },
      requestUrl: URL,
    }),
    act: listed(/Motif|Reason/),
  },
  {
    name: 'life-out-of-scope',
    server: after(['outOfScope', 'Aline a clos la conversation : hors périmètre'], {
      state: 'ended',
      resolved: true,
      outOfScope: { service: 'Service commercial', contact: 'commercial@demo.example' },
    }),
    act: resolved(/ne relève pas|not a support matter/),
  },
  {
    name: 'life-idle',
    server: live({
      state: 'idle',
      idle: { warnsAt: inSeconds(-8), endsAt: inSeconds(52) },
      viewer: { role: 'customer', acts: [...ACTS] },
    }),
    act: listed(/Toujours là|Still there/),
  },
  {
    name: 'life-ended',
    server: after(['ended', 'Session terminée après 5 min sans message. Écrivez pour reprendre.'], {
      state: 'ended',
    }),
    act: listed(/Écrivez pour reprendre/),
  },
  {
    name: 'life-ask-new',
    server: after(['askedNew', 'Aline propose une nouvelle conversation'], {
      askNew: { entries: ['Au fait, comment changer le logo des devis ?'] },
    }),
    act: at(/mérite sa propre|deserves its own/),
  },
  {
    name: 'life-solution',
    server: after(proposed, { solution }),
    act: at(/propose une solution$|proposes a solution$/),
  },
  {
    name: 'life-missing',
    server: after(['missing', 'Vous avez répondu qu’il manque quelque chose'], {
      solution: { ...solution, state: 'refused' },
    }),
    act: at(/rattaché à l’établissement 02/),
  },
  {
    name: 'life-rating',
    server: after(solved, { state: 'ended', resolved: true, solution: accepted }, 'customer'),
    act: resolved(/Comment s’est passé|How was this/),
  },
  {
    name: 'life-rated',
    server: after(solved, { state: 'ended', resolved: true, solution: accepted }, 'customer'),
    act: async (person) => {
      await resolved(/Comment s’est passé|How was this/)(person);
      await person.press(/4 sur 5|4 out of 5/);
      await person.sees(/^Enregistré$|^Saved$/);
    },
  },
  {
    name: 'life-rated-before',
    server: after(
      solved,
      {
        state: 'ended',
        resolved: true,
        solution: { ...accepted, rating: { stars: 4, until: inSeconds(80_000) } },
      },
      'customer',
    ),
    act: resolved(/Votre avis|Your rating/),
  },
  {
    name: 'life-reopened',
    server: after(['reopened', 'Vous avez repris la conversation'], {
      state: 'ended',
      status: 'En cours',
      reopened: { at: minutesAgo(1), pickUpBefore: inSeconds(1700) },
    }),
    act: listed(/a rouvert la demande|reopened the request/),
  },
  {
    name: 'life-menu',
    server: live({ viewer: { role: 'customer', acts: [...ACTS] }, requestUrl: URL }),
    act: async (person) => {
      await at(/rattaché à l’établissement 02/)(person);
      await person.press(/Autres actions|More actions/);
      await person.sees(/Ouvrir la demande|Open the request/);
    },
  },
  {
    name: 'life-unknown-event',
    server: after(['somethingNew', 'Aline a ajouté un participant'], {}),
    act: at(/ajouté un participant/),
  },
];
