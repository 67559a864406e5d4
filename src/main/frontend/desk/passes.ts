/** Whether a conversation belongs into the list, as the server would say (GET /desk). */
import type { Conversation } from '../shared/wire';
import type { DeskAge, DeskFilter } from '../shared/wire-agent';
import type { Sought } from './address';

/** Somebody asks me to take it, now. */
export function isOffered({ offer, state, viewer, resolved }: Conversation): boolean {
  if (resolved || !viewer?.acts.includes('accept')) return false;
  return offer ? offer.mine : state === 'offered';
}

/** What *Accept* and *Decline* mean at the keyboard: the conversation that is open; only beside none the first that is offered. */
export function offerMeant(
  chosen: string,
  open: Conversation | undefined,
  listed: readonly Conversation[],
): Conversation | undefined {
  if (!chosen) return listed.find(isOffered);
  return open?.viewer?.acts.includes('accept') ? open : undefined;
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

/** Nobody has answered for long, and it is for her to do (D3). */
const isAlarming = ({ unanswered, resolved, agent }: Conversation, userKey: string) =>
  (unanswered?.level ?? 0) > 0 && !resolved && (!agent || agent.key === userKey);

/** 0 for what is offered, 1 for what was left without an answer for long, 2 for all else. */
function rank(conversation: Conversation, userKey: string): number {
  if (isOffered(conversation)) return 0;
  return isAlarming(conversation, userKey) ? 1 : 2;
}

/** What cannot wait until she lets go of the list. */
export const isUrgent = (conversation: Conversation, userKey: string) => rank(conversation, userKey) < 2;

/** What is offered comes first, then what was left without an answer, the longest wait before others; then the newest word. */
export function inOrder(conversations: readonly Conversation[], userKey: string): Conversation[] {
  const since = ({ waiting, unanswered, createdAt }: Conversation) =>
    Date.parse(waiting?.since ?? unanswered?.since ?? createdAt);
  return [...conversations].sort((a, b) => {
    const [first, second] = [rank(a, userKey), rank(b, userKey)];
    if (first !== second) return first - second;
    return first < 2 ? since(a) - since(b) : Date.parse(b.lastEntry.at) - Date.parse(a.lastEntry.at);
  });
}
