/** How long nobody has answered, in words. */
import * as say from 'guichet:messages';
import type { Conversation } from '../../shared/wire';

export function unanswered(conversation: Conversation, now: number): string {
  const since = conversation.unanswered?.since ?? conversation.waiting?.since ?? conversation.createdAt;
  const n = Math.max(1, Math.floor((now - Date.parse(since)) / 60_000));
  return say.offerUnanswered({ customer: conversation.customer?.name ?? '', n });
}
