/** Where a conversation stands, in the few words of a header or a composer. */
import * as say from 'guichet:messages';
import type { Conversation, Entry } from '../../shared/wire';
import { isWaiting } from './life';

/** The header's second line, before the request's key. */
export function standing(conversation: Conversation, online: boolean): string {
  const { agent, waiting, resolved, state, outOfScope, reopened } = conversation;
  if (outOfScope) return say.stateOutOfScope;
  if (resolved) return say.stateResolved;
  if (isWaiting(conversation)) return waiting?.busy ? say.lifeBusyTitle : say.threadWaiting;
  if (state === 'ticket') return say.stateTicket;
  if (state === 'ended') return reopened ? say.lifeReopenedAgain : say.stateEnded;
  if (!agent) return '';
  return online ? say.threadOnline({ agent: agent.name }) : agent.name;
}

/** What the composer asks for. */
export function wanted(conversation: Conversation | undefined, entries: readonly Entry[]): string {
  if (!conversation) return say.threadCompose;
  if (conversation.resolved) return say.threadComposeResolved;
  if (isWaiting(conversation)) return say.lifeAddDetail;
  if (conversation.solution?.state === 'refused' && !hasExplained(entries)) return say.lifeMissingWhat;
  return say.threadCompose;
}

/** Whether the customer has written since she said that something is missing. */
function hasExplained(entries: readonly Entry[]): boolean {
  const refused = entries.filter(({ event }) => event?.type === 'missing').at(-1)?.number ?? 0;
  return entries.some((it) => it.number > refused && it.kind === 'message' && it.author.role === 'customer');
}
