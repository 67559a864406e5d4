/**
 * What a conversation's state means for its customer: the strip over the messages, the card below them.
 *
 * Deadlines are the server's. What it will do at one of them is told beforehand; once it is past, the server says what
 * became of it.
 */
import type { Act, Conversation } from '../../shared/wire';

/** A limit that one can put off: told from `from` on, reached at `at`. */
export interface Limit {
  is: 'stopping' | 'idle';
  from: number;
  at: number;
}

export type Strip = Limit | { is: 'recorded' | 'classic' | 'outOfScope' | 'reopened' };

export type Card = 'waiting' | 'busy' | 'askNew' | 'solution' | 'rating';

export const may = ({ viewer }: Conversation, act: Act) => viewer?.acts.includes(act) === true;

export const isWaiting = ({ state, resolved }: Conversation) =>
  !resolved && (state === 'requested' || state === 'offered');

export function stripOf(conversation: Conversation, now: number): Strip | undefined {
  const { outOfScope, ticket, reopened, resolved } = conversation;
  if (outOfScope) return { is: 'outOfScope' };
  const limit = limitOf(conversation);
  if (limit && now >= limit.from) return limit;
  if (ticket) return { is: ticket.cause === 'agent' ? 'classic' : 'recorded' };
  if (reopened && !resolved) return { is: 'reopened' };
  return undefined;
}

/** What happens by itself, unless somebody does something. */
export function limitOf({ state, waiting, idle, resolved }: Conversation): Limit | undefined {
  if (resolved) return undefined;
  if (waiting && !waiting.busy) {
    return { is: 'stopping', from: Date.parse(waiting.warnsAt), at: Date.parse(waiting.stopsAt) };
  }
  if (!idle) return undefined;
  const from = state === 'idle' ? -Infinity : Date.parse(idle.warnsAt);
  return { is: 'idle', from, at: Date.parse(idle.endsAt) };
}

/** @param asked false where one has closed the question for stars */
export function cardsOf(conversation: Conversation, asked: boolean): Card[] {
  const { waiting, resolved, askNew, solution, outOfScope } = conversation;
  const cards: Card[] = [];
  if (outOfScope) return cards;
  if (askNew) cards.push('askNew');
  if (waiting && !resolved) cards.push(waiting.busy ? 'busy' : 'waiting');
  if (solution?.state === 'proposed' && !resolved) cards.push('solution');
  if (solution?.state === 'accepted' && asked && may(conversation, 'solution')) cards.push('rating');
  return cards;
}

/** Whole seconds left, as a countdown shows them; never below nothing. */
export const secondsTo = (at: number, now: number) => Math.max(0, Math.ceil((at - now) / 1000));
