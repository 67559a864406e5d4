/**
 * The plugin's REST and stream for one customer, or one agent, in memory, for tests and the gallery.
 *
 * Known limitations: one portal's chat state, no permissions, no poll; pages of the list are cut by position, a stream
 * tells only what `tell` is given.
 */
import type { Article } from '../../../main/frontend/shared/articles';
import { type AdminAnswers, adminAnswer } from './fake-admin';
import { type AgentAnswers, agentAnswer } from './fake-agent';
import type { FakeUpload } from './fake-upload';
import { rules, waitingSince } from './sample';
import type {
  Chat,
  Conversation,
  Entry,
  Preferences,
  Rules,
  Solution,
} from '../../../main/frontend/shared/wire';

const FILES = [{ name: 'guide.pdf', url: 'https://aide.example/guide.pdf' }];

export interface FakeServer {
  chat: Chat;
  conversations: Conversation[];
  entries: Map<string, Entry[]>;
  /** What to do instead of answering: the network fails, nothing ever comes back, or this status. */
  trouble: 'offline' | 'silent' | number | undefined;
  uploads: FakeUpload;
  pageSize: number;
  preferences: Preferences;
  rules: Rules;
  articles?: Article[];
  /** The knowledge base cannot be looked at. */
  library?: 'away';
  /** How articles are read, by identifier; each has the same file. */
  articleBodies?: Record<string, unknown[]>;
  /** Where it is an agent who asks. */
  agent?: AgentAnswers;
  /** Where it is an administrator. */
  admin?: AdminAnswers;
  readonly calls: string[];
  fetch: typeof fetch;
  /** Sends an event to every open stream, or to the next one to be opened. */
  tell(event: string, data: unknown): void;
  /** Ends every open stream. */
  cut(): void;
}

export function fakeServer(start: Partial<FakeServer> = {}): FakeServer {
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  /** Told before anybody listened. */
  const untold: Uint8Array[] = [];
  const server: FakeServer = {
    tell: (event, data) => {
      if (streams.size === 0) untold.push(eventText(event, data));
      streams.forEach((stream) => stream.enqueue(eventText(event, data)));
    },
    cut: () => {
      streams.forEach((stream) => stream.close());
      streams.clear();
    },
    chat: { visible: true, state: 'open', pickUpMinutes: 30, unread: 0 },
    conversations: [],
    entries: new Map(),
    trouble: undefined,
    uploads: {},
    pageSize: 20,
    preferences: { showKey: false, unresolvedOnly: false, originalInList: false, originalInHeader: false },
    rules: rules(),
    calls: [],
    fetch: (input, init) => respond(server, { streams, untold }, input as string, init),
    ...start,
  };
  return server;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(status === 204 || status === 304 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

const problem = (status: number, code: string, message: string) => json({ code, message, data: {} }, status);

interface Streams {
  streams: Set<ReadableStreamDefaultController<Uint8Array>>;
  untold: Uint8Array[];
}

const eventText = (event: string, data: unknown) =>
  new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

function stream({ streams, untold }: Streams, signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      streams.add(controller);
      controller.enqueue(eventText('hello', { transport: 'sse', heartbeatSeconds: 20 }));
      untold.splice(0).forEach((text) => controller.enqueue(text));
      signal?.addEventListener('abort', () => {
        if (streams.delete(controller)) controller.error(new DOMException('Aborted', 'AbortError'));
      });
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

function respond(
  server: FakeServer,
  streams: Streams,
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  const { method = 'GET' } = init;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const path = pathname.replace(/^.*\/rest\/guichet\/1\.0/, '');
  server.calls.push(`${method} ${path}`);
  if (server.trouble === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
  if (server.trouble === 'silent') return new Promise(() => undefined);
  if (server.trouble) {
    return Promise.resolve(problem(server.trouble, 'trouble', 'Ce message a été refusé par une règle.'));
  }
  if (pathname.endsWith('/guichet/stream')) return Promise.resolve(stream(streams, init.signal));
  return Promise.resolve(answer(server, method, path, searchParams, init));
}

/** The right token is ABCDEFGH. */
function confirm(server: FakeServer, body: unknown): Response {
  if ((body as { token: string }).token !== 'ABCDEFGH')
    return problem(422, 'identity.wrong', 'Jeton incorrect ou expiré.');
  delete server.chat.identity;
  return json(undefined, 204);
}

/** Words must stand in the title; a module's label is looked for in the passage. */
function library({ articles = [], library: away }: FakeServer, query: URLSearchParams): Response {
  if (away === 'away') return problem(503, 'service.unavailable', 'Indisponible.');
  const words = (query.get('q') ?? '').toLowerCase();
  return json({
    spaces: [
      { id: 'AIDE', name: 'Aide en ligne' },
      { id: 'GUIDE', name: 'Guides' },
    ],
    modules: [
      { id: 'facturation', articles: 7 },
      { id: 'grand-livre', articles: 3 },
    ],
    countries: [
      { id: 'be', articles: 2 },
      { id: 'fr', articles: 8 },
    ],
    articles: articles.filter(
      ({ title }) => title.toLowerCase().includes(words) && query.get('country') !== 'be',
    ),
  });
}

function answer(
  server: FakeServer,
  method: string,
  path: string,
  query: URLSearchParams,
  init: RequestInit,
): Response {
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
  const forAgent = server.agent && agentAnswer(server, server.agent, method, path, query, body);
  if (forAgent) return forAgent;
  const forAdmin = server.admin && adminAnswer(server.admin, method, path, body);
  if (forAdmin) return forAdmin;
  if (/^\/portals\/\w+\/chat$/.test(path)) return chat(server, init);
  if (path === '/conversations') return list(server, query);
  if (/^\/portals\/\w+\/rules$/.test(path)) return json(server.rules);
  if (path === '/me/preferences') {
    if (method === 'PUT') server.preferences = JSON.parse(init.body as string) as Preferences;
    return json(server.preferences);
  }
  if (method === 'POST' && /^\/portals\/\w+\/charter$/.test(path)) return accept(server, init);
  if (method === 'POST' && /^\/portals\/\w+\/identity$/.test(path))
    return json({ resendSeconds: 60, goodForSeconds: 900 });
  if (method === 'POST' && /^\/portals\/\w+\/identity\/confirm$/.test(path)) return confirm(server, body);
  if (/^\/(?:portals|conversations)\/[\w-]+\/articles$/.test(path)) {
    return server.articles ? json({ articles: server.articles }) : problem(404, 'notFound', 'Introuvable.');
  }
  if (/^\/portals\/\w+\/library$/.test(path)) return library(server, query);
  const article = /^\/portals\/\w+\/articles\/(\w+)$/.exec(path);
  if (article) {
    const body = server.articleBodies?.[article[1] ?? ''];
    return body ? json({ body, whole: true, files: FILES }) : problem(404, 'notFound', 'Introuvable.');
  }
  const opened = /^\/portals\/(\w+)\/conversations$/.exec(path);
  if (method === 'POST' && opened)
    return open(server, opened[1] ?? '', JSON.parse(init.body as string) as Posted);
  const [, id = '', part = ''] = /^\/conversations\/([\w-]+)(?:\/(\w+))?$/.exec(path) ?? [];
  const conversation = server.conversations.find((it) => it.id === id);
  if (!conversation) return problem(404, 'notFound', 'Introuvable.');
  const entries = server.entries.get(id) ?? [conversation.lastEntry];
  if (part === '') return json(conversation);
  if (part === 'solution')
    conversation.solution = answered(conversation, JSON.parse(init.body as string) as Answer);
  if (part !== 'entries') return json(undefined, 204);
  if (method === 'POST')
    return post(server, conversation, entries, JSON.parse(init.body as string) as Posted);
  const after = Number(query.get('after') ?? 0);
  const found = entries.filter(({ number }) => number > after).slice(0, Number(query.get('limit') ?? 50));
  return json({ entries: found, lastNumber: conversation.lastNumber });
}

interface Answer {
  accepted: boolean;
  rating?: number;
  comment?: string;
}

/** What is not said again keeps its value. */
function answered({ solution }: Conversation, { accepted, rating, comment }: Answer): Solution {
  const before = solution ?? { by: { name: 'Aline' }, number: 1 };
  const stars = rating ?? solution?.rating?.stars;
  const until = new Date(Date.now() + 24 * 60 * 60_000).toISOString();
  return {
    ...before,
    state: accepted ? 'accepted' : 'refused',
    ...(stars === undefined ? {} : { rating: { stars, until, ...(comment ? { comment } : {}) } }),
  };
}

function post(server: FakeServer, conversation: Conversation, entries: Entry[], posted: Posted): Response {
  const known = entries.find(({ clientId }) => clientId === posted.clientId);
  if (known) return json(known);
  const number = conversation.lastNumber + 1;
  const entry = message(number, posted);
  server.entries.set(conversation.id, [...entries, entry]);
  Object.assign(conversation, { lastEntry: entry, lastNumber: number, readNumber: number });
  return json(entry, 201);
}

const message = (number: number, { clientId, text }: Posted): Entry => ({
  number,
  kind: 'message',
  author: { name: 'Camille', role: 'customer' },
  text,
  at: new Date().toISOString(),
  clientId,
});

function chat(server: FakeServer, init: RequestInit): Response {
  const etag = `"${JSON.stringify(server.chat)}"`;
  const known = new Headers(init.headers).get('If-None-Match');
  return known === etag ? json(undefined, 304) : json(server.chat, 200, { ETag: etag });
}

function accept(server: FakeServer, init: RequestInit): Response {
  const { version } = JSON.parse(init.body as string) as { version: number };
  const { charter } = server.rules;
  if (charter?.version !== version) return problem(409, 'charter.stale', 'La charte a changé.');
  charter.acceptedAt = new Date().toISOString();
  return json(undefined, 204);
}

/** As the real one: a larger page is refused, not cut. */
const LARGEST_PAGE = 50;

function list(server: FakeServer, query: URLSearchParams): Response {
  if (Number(query.get('limit') ?? 0) > LARGEST_PAGE) return problem(400, 'request.malformed', 'limit');
  const q = query.get('q')?.toLowerCase() ?? '';
  const found = server.conversations
    .filter(({ subject }) => subject.toLowerCase().includes(q))
    .filter(({ resolved }) => !resolved || query.get('unresolved') !== 'true');
  const from = Number(query.get('cursor') ?? 0);
  const to = from + server.pageSize;
  const cursor = to < found.length ? String(to) : null;
  return json({ conversations: found.slice(from, to), cursor, ...(q ? { total: found.length } : {}) });
}

interface Posted {
  clientId: string;
  text: string;
}

function open(server: FakeServer, portalId: string, { clientId, text }: Posted): Response {
  const known = server.conversations.find(({ id }) => id === clientId);
  if (known) return json(known);
  const entry = message(1, { clientId, text });
  const conversation: Conversation = {
    id: clientId,
    portalId,
    subject: text.split('\n')[0] ?? '',
    original: text,
    state: 'requested',
    resolved: false,
    lastEntry: entry,
    lastNumber: 1,
    readNumber: 1,
    unread: 0,
    createdAt: entry.at,
    waiting: waitingSince(entry.at),
  };
  server.conversations.unshift(conversation);
  server.entries.set(clientId, [entry]);
  return json(conversation, 201);
}
