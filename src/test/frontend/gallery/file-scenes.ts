/** Files, row by row of ux.md 5.6. */
import type { Attachment } from '../../../main/frontend/shared/wire';
import type { FakeServer } from '../testkit/fake-server';
import { minutesAgo, rules, said } from '../testkit/sample';
import { ALINE, atThread, live } from './live-thread';
import type { Person, Scene } from './scenes';

const KB = 1024;
const MB = 1024 * KB;

const TYPES = 'pdf mp3 mp4 doc docx xls xlsx msi png jpg jpeg gif webp'.split(' ');
const usual = rules({ files: { largestBytes: 20 * MB, types: TYPES } });

/** What Camille saw: a bar that stops, and the reason below it. */
const SCREEN = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="800"><rect width="1280" height="800" fill="#f7f8f9"/>
  <rect x="80" y="160" width="1120" height="72" rx="12" fill="#dcdfe4"/><rect x="80" y="160" width="880" height="72" rx="12" fill="#0c66e4"/>
  <rect x="80" y="320" width="1120" height="160" rx="12" fill="#ffeceb"/>
  <text x="130" y="420" font-size="56" font-family="sans-serif" fill="#ae2e24">Journal de ventes absent</text></svg>`,
)}`;

const attachment = (name: string, kind: Attachment['kind'], size: number, url = `/files/${name}`) => ({
  id: name,
  name,
  size,
  type: '',
  kind,
  url,
});

const screen = attachment('export-mars.png', 'image', 214 * KB, SCREEN);

/** A thread in which both sides have sent files. */
function received(): Partial<FakeServer> {
  const server = live({ lastNumber: 11, readNumber: 11, readByOthers: 8 });
  const gone = {
    id: 'gone',
    name: 'journal-fevrier.xlsx',
    size: 61 * KB,
    type: '',
    kind: 'file' as const,
    gone: true,
  };
  server.entries?.get('export')?.push(
    { ...said('Camille', '', minutesAgo(2), 7), attachments: [gone] },
    { ...said('Camille', 'Voici l’écran :', minutesAgo(2), 8), attachments: [screen] },
    {
      ...said('Aline', '', minutesAgo(1), 9),
      attachments: [attachment('rattacher-un-journal-etape-par-etape-2026.pdf', 'file', 1.4 * MB)],
    },
  );
  return { ...server, rules: usual };
}

const sending = (changes: Partial<FakeServer> = {}): Partial<FakeServer> => ({
  ...live(),
  rules: usual,
  ...changes,
});

const choose = async (person: Person, name: string, size: number) => {
  await atThread(person);
  await person.choose(name, size);
};

export const fileScenes: Scene[] = [
  {
    name: 'files-received',
    server: received(),
    act: async (person) => {
      await person.open();
      await person.sees(/rattacher-un-journal-etape/);
      person.server.tell('presence', { conversation: 'export', people: [{ ...ALINE, online: true }] });
    },
  },
  {
    name: 'files-video',
    server: ((server) => {
      const film = attachment('export-arrete.mp4', 'video', 8.2 * MB, 'data:video/mp4,');
      server.entries?.get('export')?.push({ ...said('Camille', '', minutesAgo(1), 7), attachments: [film] });
      return server;
    })(live({ lastNumber: 7, readNumber: 7 })),
    act: async (person) => {
      await person.open();
      await person.sees(/export-arrete/);
    },
  },
  {
    name: 'files-larger',
    server: received(),
    act: async (person) => {
      await person.open();
      await person.press(/Agrandir export-mars|Enlarge export-mars/);
      await person.finds(/Fermer l’image|Close the image/);
    },
  },
  {
    name: 'files-sending',
    server: sending({ uploads: { upTo: 0.62 } }),
    act: async (person) => {
      await choose(person, 'journal-ventes.xlsx', 2.3 * MB);
      await person.sees(/62/);
      await person.choose('notes.pdf', 90 * KB);
      await person.sees(/Envoi en attente|Waiting to send/);
    },
  },
  {
    name: 'files-refused',
    server: sending(),
    act: async (person) => {
      await choose(person, 'schema.svg', 12 * KB);
      await person.press(/Types acceptés|Accepted types/);
      await person.sees(/PDF, MP3/);
    },
  },
  {
    name: 'files-too-large',
    server: sending(),
    act: async (person) => {
      await choose(person, 'sauvegarde.msi', 20 * MB + 1);
      await person.choose('vide.pdf', 0);
      await person.sees(/Fichier vide|Empty file/);
    },
  },
  {
    name: 'files-content',
    server: sending({ uploads: { refused: { status: 415, code: 'file.content' } } }),
    act: async (person) => {
      await choose(person, 'journal-ventes.pdf', 90 * KB);
      await person.sees(/ne correspond pas|does not match/);
    },
  },
  {
    name: 'files-cut',
    server: sending(),
    act: async (person) => {
      await atThread(person);
      person.server.trouble = 'offline';
      person.server.cut();
      await person.choose('journal-ventes.xlsx', 2.3 * MB);
      await person.sees(/L’envoi reprendra dès|The file will go as soon/);
      await person.sees(/Connexion perdue. Reconnexion|Connection lost. Reconnecting/);
    },
  },
  {
    name: 'files-expired',
    server: sending(),
    act: async (person) => {
      await atThread(person);
      person.server.trouble = 401;
      await person.choose('journal-ventes.xlsx', 2.3 * MB);
      await person.sees(/dans un nouvel onglet|in a new tab/);
    },
  },
  {
    name: 'files-not-yet',
    server: sending({ uploads: { refused: { status: 503, code: 'request.notYet' } } }),
    act: async (person) => {
      await choose(person, 'journal-ventes.xlsx', 2.3 * MB);
      await person.sees(/reprendra dans un instant|will go in a moment/);
    },
  },
  {
    name: 'files-failed',
    server: sending({ uploads: { refused: { status: 503, code: '' } } }),
    act: async (person) => {
      await choose(person, 'journal-ventes.xlsx', 2.3 * MB);
      await person.sees(/reprendra dans un instant|will go in a moment/);
      // Not as when one comes back to the page: a connection that is looked at anew gives the file its time anew.
      person.passes(180_000);
      await person.sees(/n’a pas abouti|could not be sent/);
    },
  },
  {
    name: 'files-drop',
    server: sending(),
    act: async (person) => {
      await atThread(person);
      await person.drag();
    },
  },
];
