/** Whether a conversation belongs into the list, as the server would say (GET /desk). */
import type { Conversation } from '../shared/wire';
import type { DeskFilter } from '../shared/wire-agent';

/** Somebody asks me to take it, now. */
export function isOffered({ offer, state, viewer, resolved }: Conversation): boolean {
  if (resolved || !viewer?.acts.includes('accept')) return false;
  return offer ? offer.mine : state === 'offered';
}

export const isUnread = ({ unread }: Conversation) => unread > 0;

export function passes(conversation: Conversation, filters: readonly DeskFilter[], userKey: string): boolean {
  const holds: Record<DeskFilter, boolean> = {
    offered: isOffered(conversation),
    mine: conversation.agent?.key === userKey,
    unassigned: !conversation.agent,
    unanswered: conversation.unanswered !== undefined,
    unresolved: !conversation.resolved,
    online: conversation.customerOnline === true,
  };
  return filters.every((name) => holds[name]);
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
