/** What the server says, as api.md has it; what only agents hear is in wire-agent.ts. */
import type { AgentSide } from './wire-agent';
import type { Source } from './wire-assistant';

export type Role = 'customer' | 'agent' | 'assistant' | 'system';

export interface Person {
  name: string;
  role: Role;
}

export interface Portrait {
  name: string;
  avatar?: string;
  key?: string;
  /** Has the conversation before her now. */
  online?: boolean;
  /** Of a customer, to agents alone. */
  organisation?: string;
  keyUser?: boolean;
  language?: string;
}

export type ChatState =
  'open' | 'closed' | 'holiday' | 'nobody' | 'busy' | 'disabled' | 'notEntitled' | 'assistantOnly';

/** Answer of `GET /portals/{id}/chat`. */
export interface Chat {
  portalId?: string;
  visible: boolean;
  state: ChatState;
  reopensAt?: string;
  closesAt?: string;
  /** In which the hours are meant, while they have ended. */
  zone?: string;
  pickUpMinutes?: number;
  /** What is asked now is picked up before this moment, in open hours. */
  pickUpBefore?: string;
  /** First line of a new conversation, absent where the product's own is meant. */
  welcome?: string;
  charter?: { version: number; accepted: boolean };
  /** Who one is has to be confirmed before the first conversation. */
  identity?: 'needed';
  unread: number;
  /** How many agents are there, or who, as the setting has it. */
  agents?: number;
  agentNames?: string[];
  announcement?: Announcement;
  outsideHours?: 'hidden' | 'shown';
  look?: Look;
  invitation?: OpenInvitation;
  /** Whom to ask where one is not entitled to chat. */
  contact?: string;
  partner?: string;
  /** Left out unless an assistant answers here; `ask` says so on the launcher, while nobody else does. */
  assistant?: { name: string; ask?: string };
  /** The only conversation of one's own here that waits or is live. */
  open?: { conversationId: string };
}

export interface Announcement {
  id: string;
  text?: string;
  reason?: string;
  from: string;
  to: string;
}

export interface Look {
  side: 'right' | 'left';
  launcher: 'button' | 'field';
  headerEntry: boolean;
  /** `#rrggbb`; this and what follows only where it is not as usual. */
  accent?: string;
  offset?: { x: number; y: number };
  theme?: 'light' | 'dark';
  /** Of the service, in the reader's language. */
  name?: string;
  picture?: string;
}

/** An invitation as any portal page shows it. */
export interface OpenInvitation {
  conversationId: string;
  agent: Portrait;
  requestKey?: string;
  subject: string;
  expiresAt: string;
  /** She has refused one today. */
  again?: boolean;
}

/** Answer of `GET /portals/{id}/rules`: what the open window goes by. */
export interface Rules {
  messageLength: number;
  files: { largestBytes: number; types: string[] };
  secrets: 'warn' | 'mask' | 'refuse';
  delays: Delays;
  topics: Topic[];
  charter?: { version: number; text: string; acceptedAt?: string };
  help: Help;
  zone: string;
  /** What the assistant says of itself; a sentence is left out where the product's own is meant. */
  assistant?: { name?: string; greeting?: string; disclaimer?: string; courtesy?: string };
}

export interface Delays {
  waitSeconds: number;
  waitWarningSeconds: number;
  idleSeconds: number;
  idleWarningSeconds: number;
  invitationSeconds: number;
  busyChoiceSeconds: number;
}

/** Something to choose by its name. */
export interface Named {
  id: string;
  name: string;
}

export interface Topic extends Named {
  modules: Named[];
}

export interface Help {
  rules: string;
  guideUrl?: string;
  phone?: { number: string; from: string; to: string };
  links: { label: string; url: string }[];
}

/** `GET` and `PUT /me/preferences`. */
export interface Preferences {
  showKey: boolean;
  unresolvedOnly: boolean;
  originalInList: boolean;
  originalInHeader: boolean;
}

export type EntryKind = 'message' | 'event' | 'note';

export interface Entry {
  number: number;
  kind: EntryKind;
  author: Person;
  text: string;
  at: string;
  clientId?: string;
  attachments?: Attachment[];
  edited?: boolean;
  deleted?: boolean;
  event?: Happening;
  /** A customer's greeting or thanks: the assistant looks for nothing. */
  courtesy?: boolean;
  /** What supports the assistant's words; left out where nothing does (R57). */
  sources?: Source[];
  /** To its author: until then the words may be changed or taken back. */
  editableUntil?: string;
}

/** What happened, and to an edited or deleted message: that message as it is now. */
export interface Happening {
  type: string;
  target?: number;
  entry?: Entry;
  details?: Record<string, unknown>;
}

export interface Attachment {
  id: string;
  name: string;
  size: number;
  type: string;
  kind: 'image' | 'video' | 'audio' | 'file';
  /** From Jira's context path on; left out with {@link gone}. */
  url?: string;
  thumbnailUrl?: string;
  /** Somebody deleted the file in Jira. */
  gone?: boolean;
}

export type ConversationState = 'requested' | 'offered' | 'live' | 'idle' | 'ended' | 'ticket';

export interface Conversation extends AgentSide {
  id: string;
  portalId: string;
  requestKey?: string;
  subject: string;
  original: string;
  topic?: Named;
  module?: Named;
  state: ConversationState;
  resolved: boolean;
  agent?: Portrait;
  customer?: Portrait;
  lastEntry: Entry;
  lastNumber: number;
  readNumber: number;
  unread: number;
  /** How far the other side has read; not in lists. */
  readByOthers?: number;
  createdAt: string;
  /** Only while requested or offered. */
  waiting?: Waiting;
  /** Only while live or idle; the state idle means that one was warned. */
  idle?: { warnsAt: string; endsAt: string };
  solution?: Solution;
  ticket?: { cause: 'agent' | 'noAnswer' | 'customer' | 'closed'; reason?: string; pickUpBefore?: string };
  outOfScope?: { service: string; contact: string; text?: string };
  askNew?: { text?: string; entries: string[] };
  invitation?: Invitation;
  /** The request's status, in the words that Jira shows to customers. */
  status?: string;
  reopened?: { at: string; pickUpBefore?: string };
  /** The portal's page of the request, below the context path. */
  requestUrl?: string;
  /** `longest`: to agents, how long a message may be. */
  viewer?: { role: 'customer' | 'agent'; key?: string; acts: Act[]; longest?: number };
}

/** What the viewer may do now; the server says which. */
export type Act =
  | 'say'
  | 'wait'
  | 'retry'
  | 'ticket'
  | 'continue'
  | 'end'
  | 'reopen'
  | 'solution'
  | 'accept'
  | 'decline'
  | 'convert'
  | 'outOfScope'
  | 'askNew'
  | 'propose'
  | 'rename'
  | 'invite'
  | 'edit'
  | 'delete'
  | 'note'
  | 'qualify'
  | 'handOver'
  | 'split'
  | 'transfer'
  | 'closeAgain'
  | 'request'
  | 'draftArticle';

export interface Waiting {
  since: string;
  /** Left out for the moment between a change and the queue that follows it. */
  position?: number;
  pickUpBefore?: string;
  missed: boolean;
  /** Absent until enough people have waited lately. */
  estimateMinutes?: number;
  /** It is on an agent's screen now. */
  offered: boolean;
  stopsAt: string;
  warnsAt: string;
  /** Nobody could answer: the customer chooses to try again or to leave a ticket. */
  busy: boolean;
  /** Without a choice by then, a ticket is made. */
  choiceBy?: string;
}

export interface Solution {
  state: 'proposed' | 'accepted' | 'refused';
  by: Portrait;
  text?: string;
  /** Of the entry that proposed it. */
  number: number;
  rating?: { stars: number; comment?: string; until: string };
}

export interface Invitation {
  agent: Portrait;
  sentAt: string;
  expiresAt: string;
  /** When she may be asked again, where she said "not today". */
  notBefore?: string;
  state: 'waiting' | 'accepted' | 'refused' | 'expired';
}

export interface ConversationPage {
  conversations: Conversation[];
  cursor?: string | null;
  /** How many a search found. */
  total?: number;
}

export interface EntryPage {
  entries: Entry[];
  lastNumber: number;
  /** Where the next page begins; beyond the last entry where some may not be seen. */
  seenTo?: number;
  more?: boolean;
}
