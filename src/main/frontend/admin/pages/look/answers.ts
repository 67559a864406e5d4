/** A made-up server for the preview: one customer's few conversations, and nothing that anybody presses is kept. */
import * as say from 'guichet:messages';
import type { Chat, Conversation, Entry, Rules } from '../../../shared/wire';
import type { State } from './stage';

const MINUTE = 60_000;
const RULES: Rules = {
  messageLength: 10_000,
  files: { largestBytes: 20_000_000, types: [] },
  secrets: 'warn',
  delays: {
    waitSeconds: 0,
    waitWarningSeconds: 0,
    idleSeconds: 0,
    idleWarningSeconds: 0,
    invitationSeconds: 0,
    busyChoiceSeconds: 0,
  },
  topics: [],
  help: { rules: '', links: [] },
  zone: 'Europe/Paris',
};
const HEARTBEAT_MS = 15_000;

/** What the administrator has written of the rules. */
export type Preset = Pick<Rules, 'help' | 'charter'>;

export function answers(chat: Chat, preset: Preset, state: State): typeof fetch {
  const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
  const said = (number: number, text: string, byAgent: boolean, minutes: number): Entry => ({
    number,
    kind: 'message',
    author: byAgent ? { name: 'Aline', role: 'agent' } : { name: 'Camille', role: 'customer' },
    text,
    at: ago(minutes),
  });
  const asked = said(1, say.adminLookSampleQuestion, false, 12);
  const thanks = said(3, say.adminLookSampleThanks, false, 8);
  const alone = state === 'waiting' || state === 'busy';
  const entries = alone ? [asked] : [asked, said(2, say.adminLookSampleAnswer, true, 9), thanks];
  const conversation = (id: string, subject: string, last: Entry, changes: object): Conversation => ({
    id,
    portalId: chat.portalId ?? '',
    subject,
    original: subject,
    state: 'live',
    resolved: false,
    lastEntry: last,
    lastNumber: 3,
    readNumber: 3,
    unread: 0,
    createdAt: ago(12),
    ...(alone ? {} : { agent: { name: 'Aline' } }),
    ...changes,
  });
  const conversations = [
    conversation('c1', say.adminLookSampleQuestion, alone ? asked : thanks, {
      viewer: { role: 'customer', acts: ['say'] },
      ...stateOf(state, ago),
    }),
    conversation('c2', say.adminLookSampleOther, said(3, say.adminLookSampleThanks, false, 3000), {
      state: 'ended',
      resolved: true,
      createdAt: ago(3100),
    }),
  ];

  return (input, init) => {
    const path = String(input instanceof Request ? input.url : input).replace(/^.*\/1\.0|\?.*$/g, '');
    if (path.endsWith('/guichet/stream')) return Promise.resolve(stream(init?.signal));
    return Promise.resolve(json(body(path)));
  };

  function body(path: string): unknown {
    if (path.endsWith('/chat')) return chat;
    if (path === '/conversations') return { conversations, cursor: null };
    if (path.endsWith('/entries')) return { entries, lastNumber: entries.length };
    if (path.startsWith('/conversations/')) return conversations[0];
    if (path.endsWith('/rules')) return { ...RULES, ...preset };
    if (path === '/me/preferences') return {};
    return undefined;
  }
}

/** What makes the open conversation what is to be seen. */
function stateOf(state: State, ago: (minutes: number) => string): Partial<Conversation> {
  const alone = { lastNumber: 1, readNumber: 1, state: 'requested' as const };
  const waiting = {
    since: ago(3),
    position: 2,
    missed: false,
    offered: false,
    stopsAt: ago(-30),
    warnsAt: ago(-29),
    busy: state === 'busy',
  };
  switch (state) {
    case 'waiting':
      return { ...alone, waiting, viewer: { role: 'customer', acts: ['say', 'ticket', 'end'] } };
    case 'busy':
      return {
        ...alone,
        waiting: { ...waiting, choiceBy: ago(-10) },
        viewer: { role: 'customer', acts: ['say', 'retry', 'ticket'] },
      };
    case 'solution':
      return {
        solution: { state: 'proposed', by: { name: 'Aline' }, number: 2 },
        viewer: { role: 'customer', acts: ['say', 'solution'] },
      };
    case 'ended':
      return {
        state: 'ended',
        resolved: true,
        solution: {
          state: 'accepted',
          by: { name: 'Aline' },
          number: 2,
          rating: { stars: 0, until: ago(-1440) },
        },
        viewer: { role: 'customer', acts: ['reopen'] },
      };
    default:
      return {};
  }
}

const json = (body: unknown) =>
  body === undefined
    ? new Response('{"code":"notFound","message":""}', { status: 404 })
    : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

/** Open and silent, but for its heart. */
function stream(signal: AbortSignal | null | undefined): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode('event: hello\ndata: {"transport":"sse","heartbeatSeconds":20}\n\n'));
      const heart = setInterval(() => controller.enqueue(encoder.encode(':\n\n')), HEARTBEAT_MS);
      signal?.addEventListener('abort', () => {
        clearInterval(heart);
        controller.error(new DOMException('Aborted', 'AbortError'));
      });
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}
