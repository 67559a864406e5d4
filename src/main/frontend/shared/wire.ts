/** What the server says, as api.md has it. */

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
}

export type ChatState =
  'open' | 'closed' | 'holiday' | 'nobody' | 'busy' | 'disabled' | 'notEntitled' | 'assistantOnly';

/** Answer of `GET /portals/{id}/chat`. */
export interface Chat {
  portalId?: string;
  visible: boolean;
  state: ChatState;
  pickUpMinutes?: number;
  /** First line of a new conversation, absent where the product's own is meant. */
  welcome?: string;
  unread: number;
}

export type EntryKind = 'message' | 'event' | 'note';

export interface Entry {
  number: number;
  kind: EntryKind;
  author: Person;
  text: string;
  at: string;
  clientId?: string;
  edited?: boolean;
  deleted?: boolean;
  /** What happened, and to an edited or deleted message: that message as it is now. */
  event?: { type: string; target?: number; entry?: Entry };
}

export type ConversationState = 'requested' | 'offered' | 'live' | 'idle' | 'ended' | 'ticket';

export interface Conversation {
  id: string;
  portalId: string;
  requestKey?: string;
  subject: string;
  original: string;
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
  viewer?: { role: 'customer' | 'agent'; acts: string[] };
}

export interface ConversationPage {
  conversations: Conversation[];
  cursor?: string | null;
}

export interface EntryPage {
  entries: Entry[];
  lastNumber: number;
  /** Where the next page begins; beyond the last entry where some may not be seen. */
  seenTo?: number;
  more?: boolean;
}
