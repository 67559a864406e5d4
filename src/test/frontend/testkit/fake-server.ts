/**
 * The plugin's REST for one customer, in memory, for tests and the gallery.
 *
 * Known limitations: one portal's chat state, no permissions, no stream; pages of the list are cut by position.
 */
import type { Chat, Conversation, Entry } from '../../../main/frontend/shared/wire';

export interface FakeServer {
  chat: Chat;
  conversations: Conversation[];
  entries: Map<string, Entry[]>;
  /** What to do instead of answering: nothing comes back, or this status. */
  trouble: 'offline' | number | undefined;
  pageSize: number;
  readonly calls: string[];
  readonly fetch: typeof fetch;
}

export function fakeServer(start: Partial<FakeServer> = {}): FakeServer {
  const server: FakeServer = {
    chat: { visible: true, state: 'open', pickUpMinutes: 30, unread: 0 },
    conversations: [],
    entries: new Map(),
    trouble: undefined,
    pageSize: 20,
    calls: [],
    fetch: (input, init) => respond(server, input as string, init),
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

function respond(server: FakeServer, url: string, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET' } = init;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const path = pathname.replace(/^.*\/rest\/guichet\/1\.0/, '');
  server.calls.push(`${method} ${path}`);
  if (server.trouble === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
  if (server.trouble) {
    return Promise.resolve(problem(server.trouble, 'trouble', 'Ce message a été refusé par une règle.'));
  }
  return Promise.resolve(answer(server, method, path, searchParams, init));
}

function answer(
  server: FakeServer,
  method: string,
  path: string,
  query: URLSearchParams,
  init: RequestInit,
): Response {
  if (/^\/portals\/\w+\/chat$/.test(path)) return chat(server, init);
  if (path === '/conversations') return list(server, query);
  const opened = /^\/portals\/(\w+)\/conversations$/.exec(path);
  if (method === 'POST' && opened)
    return open(server, opened[1] ?? '', JSON.parse(init.body as string) as Posted);
  const one = /^\/conversations\/([\w-]+)$/.exec(path);
  const found = one && server.conversations.find(({ id }) => id === one[1]);
  return found ? json(found) : problem(404, 'notFound', 'Introuvable.');
}

function chat(server: FakeServer, init: RequestInit): Response {
  const etag = `"${JSON.stringify(server.chat)}"`;
  const known = new Headers(init.headers).get('If-None-Match');
  return known === etag ? json(undefined, 304) : json(server.chat, 200, { ETag: etag });
}

function list(server: FakeServer, query: URLSearchParams): Response {
  const from = Number(query.get('cursor') ?? 0);
  const to = from + server.pageSize;
  const cursor = to < server.conversations.length ? String(to) : null;
  return json({ conversations: server.conversations.slice(from, to), cursor });
}

interface Posted {
  clientId: string;
  text: string;
}

function open(server: FakeServer, portalId: string, { clientId, text }: Posted): Response {
  const known = server.conversations.find(({ id }) => id === clientId);
  if (known) return json(known);
  const at = new Date().toISOString();
  const entry: Entry = {
    number: 1,
    kind: 'message',
    author: { name: 'Camille', role: 'customer' },
    text,
    at,
    clientId,
  };
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
    createdAt: at,
  };
  server.conversations.unshift(conversation);
  server.entries.set(clientId, [entry]);
  return json(conversation, 201);
}
