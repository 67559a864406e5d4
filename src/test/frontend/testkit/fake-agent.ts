/**
 * What the fake server answers to an agent: her acts change the conversation as the real one would, in broad strokes.
 *
 * Known limitations: every act succeeds unless `refusals` says otherwise; nothing is told on the stream by itself.
 */
import { json } from './answers';
import { FOUND_ASSIGNEES, ISSUE, ofCustomers, OTHERS } from './fake-jira';
import { isOfAge } from '../../../main/frontend/desk/passes';
import type { Conversation, Entry } from '../../../main/frontend/shared/wire';
import type {
  DeskAge,
  CannedReply,
  CustomerFacts,
  DeskFilter,
  HandOverDone,
  HandOvers,
  HandOverWish,
  MissedRow,
  PresenceNow,
  ProjectAgents,
  Qualification,
  QualificationWish,
} from '../../../main/frontend/shared/wire-agent';
import {
  articleProposal,
  cannedReplies,
  customerFacts,
  handOvers,
  missedRows,
  presence,
  projectAgents,
  qualification,
} from './agent-sample';
import type { FakeServer } from './fake-server';
import { inSeconds, minutesAgo } from './sample';

export interface Refusal {
  status: number;
  code: string;
  message: string;
  data?: object;
}

export interface AgentAnswers {
  qualification: Qualification;
  handOvers: HandOvers;
  replies: CannedReply[];
  services: { id: string; name: string; contact: string }[];
  presence: PresenceNow;
  customer: CustomerFacts;
  counts: Record<DeskFilter | DeskAge, number>;
  /** By the act's name, the last part of its address. */
  refusals: Record<string, Refusal | undefined>;
  agents: ProjectAgents;
  missed: MissedRow[];
  /** Jira's fields that she has chosen to see. */
  fields: string[];
  /** What the articles say to the last words. */
  suggestion?: object;
  /** What is proposed of a solved conversation. */
  article: object;
  /** Files that the first hand-over cannot take along. */
  failedAttachments: string[];
  /** What was sent, by method and address. */
  readonly sent: { call: string; body: unknown }[];
}

export const agentAnswers = (changes: Partial<AgentAnswers> = {}): AgentAnswers => ({
  qualification: qualification(),
  handOvers: handOvers(),
  replies: cannedReplies(),
  services: [{ id: 'sales', name: 'Service commercial', contact: 'commercial@demo.example' }],
  presence: presence(),
  customer: customerFacts(),
  counts: {
    offered: 0,
    mine: 0,
    unassigned: 0,
    unanswered: 0,
    unresolved: 0,
    online: 0,
    day: 0,
    week: 0,
    older: 0,
  },
  agents: projectAgents(),
  missed: missedRows(),
  fields: [],
  refusals: {},
  article: articleProposal(),
  failedAttachments: [],
  sent: [],
  ...changes,
});

/** @returns nothing where this is not for agents */
export function agentAnswer(
  server: FakeServer,
  agent: AgentAnswers,
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): Response | undefined {
  const act = path.replace(/^.*\//, '');
  agent.sent.push({ call: `${method} ${path}`, body });
  const refused = method === 'GET' ? undefined : agent.refusals[act];
  if (refused) return json({ data: {}, ...refused }, refused.status);
  if (path === '/me/presence') {
    if (method === 'PUT') Object.assign(agent.presence, body);
    return json(agent.presence);
  }
  const [, ofProject] = /^\/projects\/\w+\/(\w+)/.exec(path) ?? [];
  if (ofProject === 'missed') return json({ missed: agent.missed, cursor: null });
  if (ofProject === 'agents') {
    const [, away] = /\/agents\/(\w+)\/presence$/.exec(path) ?? [];
    for (const one of agent.agents.agents) if (one.person === away) one.state = 'away';
    return json(agent.agents);
  }
  if (ofProject === 'customers') return ofCustomers(server, `${method} ${act}`, query.get('q') ?? '');
  if (path === '/me/fields') {
    if (method === 'PUT') agent.fields = (body as { fields: string[] }).fields;
    return json({ fields: agent.fields });
  }
  // Jira's own.
  if (path.includes('/rest/api/2/issue/')) return json(ISSUE);
  if (path === '/desk') return json(desk(server, agent, query));
  if (path === '/cannedReplies') return json({ replies: found(agent, query.get('q') ?? '') });
  const [, issue, part] = /^\/issues\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
  if (issue) return ofIssue(server, issue, `${method} ${part}`);
  const [, id, rest] = /^\/conversations\/([\w-]+)\/(.+)$/.exec(path) ?? [];
  const head = server.conversations.find((it) => it.id === id);
  return head && rest ? ofConversation(server, agent, head, `${method} ${rest}`, body) : undefined;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const found = ({ replies }: AgentAnswers, q: string) =>
  replies.filter(({ shortcut, title }) => plain(`${shortcut} ${title}`).includes(plain(q)));

function desk({ conversations }: FakeServer, { counts }: AgentAnswers, query: URLSearchParams) {
  const filters = (query.get('filter') ?? '').split(',').filter(Boolean) as DeskFilter[];
  const passes: Record<DeskFilter, (it: Conversation) => boolean> = {
    offered: ({ offer }) => offer?.mine === true,
    mine: ({ agent }) => agent?.name === 'Aline',
    unassigned: ({ agent }) => !agent,
    unanswered: ({ unanswered }) => unanswered !== undefined,
    unresolved: ({ resolved }) => !resolved,
    online: ({ customerOnline }) => customerOnline === true,
  };
  const age = (query.get('age') ?? '') as DeskAge | '';
  const shown = conversations.filter(
    (it) => passes.offered(it) || (isOfAge(it, age, Date.now()) && filters.every((name) => passes[name](it))),
  );
  return { conversations: shown, counts, cursor: null };
}

function ofIssue(server: FakeServer, key: string, call: string): Response {
  const head = server.conversations.find(({ requestKey }) => requestKey === key);
  if (!head) return json({ code: 'notFound', message: 'Introuvable.', data: {} }, 404);
  const agent = { name: 'Aline' };
  if (call === 'POST invitations')
    head.invitation = { agent, sentAt: inSeconds(0), expiresAt: inSeconds(120), state: 'waiting' };
  if (call === 'DELETE invitations') delete head.invitation;
  return json(head);
}

const changes: Record<string, (body: never) => Partial<Conversation>> = {
  accept: () => ({ state: 'live', agent: { name: 'Aline' } }),
  rename: ({ subject }: { subject: string }) => ({ subject }),
  end: () => ({ state: 'ended' }),
  convert: ({ reason }: { reason: string }) => ({ state: 'ticket', ticket: { cause: 'agent', reason } }),
  outOfScope: () => ({ state: 'ended', resolved: true }),
  reopen: () => ({ state: 'live', resolved: false }),
  closeAgain: () => ({ resolved: true, thanks: false }),
  transfer: ({ agent }: { agent: string }) => ({ agent: { name: agent } }),
};

function ofConversation(
  server: FakeServer,
  agent: AgentAnswers,
  head: Conversation,
  call: string,
  body: unknown,
): Response | undefined {
  const [method = '', act = '', number = ''] = call.split(/[ /]/);
  const change = changes[act];
  if (method === 'POST' && change) return json(Object.assign(head, change(body as never)));
  if (act === 'services') return json({ services: agent.services });
  if (call.endsWith('customer/requests')) return json({ requests: OTHERS });
  if (act === 'customer') return json(agent.customer);
  if (act === 'assignees') return json({ assignees: FOUND_ASSIGNEES });
  if (act === 'qualification') {
    if (method === 'PUT') qualify(agent, head, body as QualificationWish);
    return json(method === 'PUT' ? head : agent.qualification);
  }
  if (call === 'PUT fields') {
    changeField(agent, body as Record<string, string>);
    return json({});
  }
  if (act === 'handovers')
    return method === 'GET' ? json(agent.handOvers) : json(handOver(agent, head, body as HandOverWish), 201);
  if (act === 'suggestion' && agent.suggestion) return json(agent.suggestion);
  if (act === 'draft-article')
    return method === 'GET' ? json(agent.article) : json({ url: 'https://wiki.example/pages/81' }, 201);
  if (call === 'POST notes') return json(add(server, head, 'note', body as Posted), 201);
  if (call === 'POST entries') return json(add(server, head, 'message', body as Posted), 201);
  if (act === 'entries' && number) return amend(server, head, method, Number(number), body as Posted);
  if (call === 'POST split') return json({ ...head, id: 'split', requestKey: 'SUP-131' }, 201);
  return undefined;
}

function qualify(agent: AgentAnswers, head: Conversation, wish: QualificationWish) {
  const at = new Date().toISOString();
  agent.qualification = { ...agent.qualification, type: wish.type, done: { at, by: 'Aline' } };
  const subject = wish.subject ?? head.subject;
  const taken = Math.round((Date.parse(at) - Date.parse(head.createdAt)) / 60_000);
  Object.assign(head, { subject, pickUp: { missed: false, minutes: taken, doneAt: at } });
}

function changeField({ qualification: now }: AgentAnswers, wish: Record<string, string>) {
  const assignee = now.assignees.find(({ person }) => person === wish.assignee);
  const priority = now.priorities.find(({ id }) => id === wish.priority);
  if (assignee) now.assignee = assignee;
  if (priority) now.priority = priority;
  if (wish.component) now.component = wish.component;
}

function handOver(agent: AgentAnswers, head: Conversation, wish: HandOverWish): HandOverDone {
  const known = agent.handOvers.done.find(({ by }) => by === wish.clientId);
  const issueKey = known?.issueKey ?? `${wish.target}-${7 + agent.handOvers.done.length}`;
  const url = `/browse/${issueKey}`;
  if (!known) {
    const done = { issueKey, target: wish.target, url, summary: wish.subject, by: wish.clientId };
    agent.handOvers.done.push({ ...done, status: 'À faire', at: minutesAgo(0) });
    head.handOvers = [...(head.handOvers ?? []), done];
  }
  return { issueKey, url, failedAttachments: agent.failedAttachments.splice(0) };
}

interface Posted {
  clientId: string;
  text: string;
}

function add(server: FakeServer, head: Conversation, kind: Entry['kind'], { clientId, text }: Posted): Entry {
  const before = server.entries.get(head.id) ?? [];
  const known = before.find((it) => it.clientId === clientId);
  if (known) return known;
  const author = { name: 'Aline', role: 'agent' } as const;
  const number = head.lastNumber + 1;
  const times = { at: new Date().toISOString(), editableUntil: inSeconds(900) };
  const entry: Entry = { number, kind, author, text, clientId, ...times };
  server.entries.set(head.id, [...before, entry]);
  Object.assign(head, { lastEntry: entry, lastNumber: number, readNumber: number });
  return entry;
}

/** An amendment is an entry of its own that brings the words as they are now. */
function amend(
  server: FakeServer,
  head: Conversation,
  method: string,
  target: number,
  posted: Posted,
): Response {
  const all = server.entries.get(head.id) ?? [];
  const before = all.find((it) => it.number === target);
  if (!before) return json({ code: 'notFound', message: 'Introuvable.', data: {} }, 404);
  const gone = method === 'DELETE';
  const entry: Entry = {
    ...before,
    ...(gone ? { text: '', deleted: true } : { text: posted.text, edited: true }),
  };
  const event = { type: gone ? 'deleted' : 'edited', target, entry };
  const number = head.lastNumber + 1;
  const told: Entry = { ...entry, number, kind: 'event', event, at: new Date().toISOString() };
  server.entries.set(head.id, [...all.map((it) => (it.number === target ? entry : it)), told]);
  head.lastNumber = number;
  return json(gone ? undefined : entry, gone ? 204 : 200);
}
