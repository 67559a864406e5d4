/** Whether a conversation belongs into the list, as the server would say (GET /desk). */
import type { Conversation } from '../shared/wire';
import type { DeskAge, DeskFilter } from '../shared/wire-agent';
import type { Sought } from './address';

/** Somebody asks me to take it, now. */
export function isOffered({ offer, state, viewer, resolved }: Conversation): boolean {
  if (resolved || !viewer?.acts.includes('accept')) return false;
  return offer ? offer.mine : state === 'offered';
}

export const isUnread = ({ unread }: Conversation) => unread > 0;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** The server counts in whole minutes, which nobody sees here. */
export function isOfAge({ createdAt }: Conversation, age: DeskAge | '', now: number): boolean {
  if (!age) return true;
  const old = now - Date.parse(createdAt);
  if (age === 'older') return old > WEEK_MS;
  return old <= (age === 'day' ? DAY_MS : WEEK_MS);
}

interface Looker {
  userKey: string;
  now: number;
}

export function passes(
  conversation: Conversation,
  { filters, age }: Pick<Sought, 'filters' | 'age'>,
  { userKey, now }: Looker,
): boolean {
  const holds: Record<DeskFilter, boolean> = {
    offered: isOffered(conversation),
    mine: conversation.agent?.key === userKey,
    unassigned: !conversation.agent,
    unanswered: conversation.unanswered !== undefined,
    unresolved: !conversation.resolved,
    online: conversation.customerOnline === true,
  };
  return isOfAge(conversation, age, now) && filters.every((name) => holds[name]);
}

/** What is offered comes first, the longest wait before others; then the newest word. */
export function inOrder(conversations: readonly Conversation[]): Conversation[] {
  const since = ({ waiting, createdAt }: Conversation) => Date.parse(waiting?.since ?? createdAt);
  return [...conversations].sort((a, b) => {
    const [first, second] = [isOffered(a), isOffered(b)];
    if (first !== second) return first ? -1 : 1;
    return first ? since(a) - since(b) : Date.parse(b.lastEntry.at) - Date.parse(a.lastEntry.at);
  });
}
