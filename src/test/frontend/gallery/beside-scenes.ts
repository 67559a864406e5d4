/** What stands on the portal's pages beside the launcher, and the launcher as settings would have it. */
import type { Chat } from '../../../main/frontend/shared/wire';
import { minutesAgo } from '../testkit/sample';
import type { Scene } from './scenes';

const OPEN: Chat = { visible: true, state: 'open', pickUpMinutes: 30, unread: 0 };
const EASTER = {
  id: 'easter',
  reason: 'lundi de Pâques',
  from: '2026-04-06T09:00:00+02:00',
  to: '2026-04-07T09:00:00+02:00',
};

const invitation = (minutes: number) => ({
  conversationId: 'libelles',
  agent: { name: 'Aline' },
  requestKey: 'SUP-125',
  subject: 'Libellés des écritures de paie',
  expiresAt: minutesAgo(minutes),
});

export const besideScenes: Scene[] = [
  {
    name: 'launcher-field-left',
    elsewhere: true,
    server: {
      chat: { ...OPEN, look: { side: 'left', launcher: 'field', headerEntry: true } },
    },
    act: (person) => person.sees(/Saisissez votre message|Type your message/),
  },
  {
    name: 'launcher-closed-shown',
    elsewhere: true,
    server: {
      chat: {
        visible: false,
        state: 'closed',
        outsideHours: 'shown',
        reopensAt: minutesAgo(-3 * 24 * 60),
        unread: 0,
        announcement: EASTER,
      },
    },
    act: async (person) => {
      await person.press(/Chat fermé|Chat closed/);
      await person.sees(/Le chat est fermé|Chat is closed/);
    },
  },
  {
    name: 'launcher-closed-at-the-press',
    act: async (person) => {
      person.server.chat = { visible: false, state: 'nobody', reopensAt: minutesAgo(-60), unread: 0 };
      await person.press(/Démarrer le chat|Start chat/);
      await person.sees(/Plus aucun agent|No agent is available/);
    },
  },
  {
    name: 'announcement',
    server: { chat: { ...OPEN, announcement: EASTER } },
  },
  {
    name: 'invitation',
    server: { chat: { ...OPEN, unread: 1, invitation: invitation(-1.75) } },
    act: (person) => person.sees(/Pas maintenant|Not now/),
  },
  {
    name: 'invitation-again',
    server: { chat: { ...OPEN, invitation: { ...invitation(-1.75), again: true } } },
    act: (person) => person.sees(/Ne plus proposer|Do not ask again/),
  },
  {
    name: 'invitation-expired',
    server: { chat: { ...OPEN, unread: 1, invitation: invitation(1) } },
    act: (person) => person.sees(/Répondre sur la demande|Answer on the request/),
  },
];
