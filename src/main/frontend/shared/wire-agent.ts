/** What the server says to agents alone. */
import type { Conversation, Named, Portrait } from './wire';

/** An offer to take a conversation; before anybody has taken it. */
export interface Offer {
  until: string;
  /** Whether the one who reads this may accept it. */
  mine: boolean;
  /** To whom else. */
  to: string[];
  /** How long an offer lasts in its project. */
  seconds?: number;
}

/** The promise that the customer was given: analysed and directed by then (R36). */
export interface PickUp {
  before?: string;
  missed: boolean;
  /** How many open minutes it took, once it is done. */
  minutes?: number;
  /** When the request was qualified. */
  doneAt?: string;
  counting?: Counting;
}

/** How open time goes by: outside these stretches it stands still. */
export interface Counting {
  promisedMinutes: number;
  /** Of when `spentSeconds` is. */
  at: string;
  spentSeconds: number;
  open: { from: string; to: string }[];
}

/** What an agent sees of a conversation beyond what its customer sees. */
export interface AgentSide {
  offer?: Offer;
  pickUp?: PickUp;
  /** The last word is the customer's; the level rises at set times (D3). */
  unanswered?: { since: string; level?: number };
  customerOnline?: boolean;
  qualified?: { at: string; by: Portrait; type: RequestKind };
  /** The customer wrote no more than her thanks: it can be closed again without a word (R103). */
  thanks?: boolean;
  handOvers?: HandedOver[];
}

export type RequestKind = 'aide' | 'amelioration' | 'bogue' | 'tache';

export type Level = 'high' | 'medium' | 'low';

/** Somebody to choose; `person` is a user name. */
export interface Choosable {
  person: string;
  name: string;
  avatar?: string;
}

/** `GET /conversations/{id}/qualification` */
export type Needed = 'account' | 'assignee' | 'component' | 'priority';

export interface Qualification {
  type?: RequestKind;
  /** Left out where the project has no request type for it. */
  types?: RequestKind[];
  subject: string;
  component?: string;
  components: Named[];
  priority?: Named;
  priorities: Named[];
  /** Impact, then urgency, to a priority's name. */
  matrix: Record<Level, Record<Level, string>>;
  impact?: Level;
  urgency?: Level;
  assignee?: Choosable;
  assignees: Choosable[];
  /** Which of them has the conversation, by the user name. */
  agent?: string;
  account?: string;
  accounts: Named[];
  email: string;
  reporter?: Choosable;
  reporters: Choosable[];
  requiredToClose: boolean;
  /** What has to be filled in besides type and title; an account only where there is one. */
  required: Needed[];
  done?: { at: string; by: string };
  status?: string;
  transitions?: Named[];
}

/** `PUT /conversations/{id}/qualification`: what is left out stays. */
export interface QualificationWish {
  type: RequestKind;
  subject?: string;
  component?: string;
  priority?: string;
  impact?: Level;
  urgency?: Level;
  assignee?: string;
  account?: string;
  reporter?: string;
}

/** A copy in another team's project. */
export interface HandedOver {
  issueKey: string;
  target: string;
  url: string;
  summary?: string;
  status?: string;
  resolution?: string;
  at?: string;
  by?: string;
  settledAt?: string;
}

/** A field that the target's project asks for and the request does not have. */
export interface MissingField extends Named {
  /** Its name, where administrators have given it one; `name` is Jira's sentence. */
  label?: string;
  /** `own`: it has its place in every hand-over; `none`: it cannot be filled in here. */
  control?: 'own' | 'text' | 'area' | 'date' | 'labels' | 'choice' | 'none';
  options?: Named[];
}

export interface HandOverTarget {
  target: string;
  name: string;
  project: string;
  type: string;
  types: string[];
  allowed: boolean;
  askWhom?: string;
  missing: MissingField[];
  /** Jira's sentences that concern no single field. */
  objections?: string[];
  mayComment?: boolean;
}

/** `GET /conversations/{id}/handovers` */
export interface HandOvers {
  targets: HandOverTarget[];
  done: HandedOver[];
  subject: string;
  description: string;
  attachments: { id: string; name: string; size: number }[];
}

/** `POST /conversations/{id}/handovers` */
export interface HandOverWish {
  clientId: string;
  target: string;
  subject: string;
  description: string;
  type: string;
  includeTranscript: boolean;
  includeCustomer: boolean;
  attachments: string[];
  fields?: Record<string, string>;
  /** Keys of the copies that the agent knows of. */
  seen: string[];
}

export interface HandOverDone {
  issueKey: string;
  url: string;
  failedAttachments: string[];
}

/** `GET /cannedReplies` */
export interface CannedReply {
  id: string;
  scope: 'project' | 'personal';
  project?: string;
  shortcut: string;
  title: string;
  text: string;
  /** With the names filled in, where a conversation was given. */
  filled?: string;
  /** Placeholders that nothing is known for. */
  unknown?: string[];
  mayEdit: boolean;
}

/** `GET /desk` */
export interface DeskPage {
  conversations: Conversation[];
  counts: Record<DeskFilter | DeskAge, number>;
  cursor?: string | null;
}

export type DeskFilter = 'offered' | 'mine' | 'unassigned' | 'unanswered' | 'unresolved' | 'online';
/** Begun up to 24 hours ago, up to 7 days ago, earlier. */
export type DeskAge = 'day' | 'week' | 'older';

/** `GET /conversations/{id}/customer` */
export interface CustomerFacts {
  name: string;
  person: string;
  email: string;
  avatar?: string;
  organisations: string[];
  keyUser: boolean;
  language?: string;
  online: boolean;
  requests: { total: number; open: number };
  /** Path of the portal's page from which the customer wrote last. */
  page?: string;
  /** What the browser prefers, where it is known. */
  browserLanguage?: string;
  /** Of the network; where the project keeps it. */
  address?: string;
}

/** `GET` and `PUT /me/presence` */
export interface PresenceNow {
  state: 'available' | 'away';
  until?: string;
  projects: string[] | 'all';
  available: number;
  source?: 'manual' | 'plan';
  /** Who changed it, where that was not herself (M13). */
  changedBy?: string;
  plan?: Plan;
  colleagues?: Colleague[];
  /** Projects where chat is on and the one who asks is an agent. */
  chats?: { project: string; name: string; available: number }[];
}

/** `GET /projects/{key}/agents` */
export interface ProjectAgents {
  agents: Colleague[];
  mayPutAway: boolean;
}

/** `GET /projects/{key}/customers` */
export interface FoundCustomers {
  customers: FoundCustomer[];
  /** Others of that name. */
  more: boolean;
}

export interface FoundCustomer {
  /** Her user name. */
  person: string;
  name: string;
  avatar: string;
  organisation?: string;
}

/** `GET /projects/{key}/missed` */
export interface MissedPage {
  missed: MissedRow[];
  cursor?: string | null;
}

export interface MissedRow {
  conversation: string;
  requestKey?: string;
  /** Left out for who may not see the conversation. */
  subject?: string;
  customer: string;
  askedAt: string;
  missedAt: string;
  outcome: 'busy' | 'waiting' | 'ended' | 'ticket';
}

export interface Plan {
  zone: string;
  week: Partial<Record<Weekday, { from: string; to: string }[]>>;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

export interface Colleague extends Choosable {
  state: 'available' | 'away';
  load: number;
  me: boolean;
}
