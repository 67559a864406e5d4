/** The word for a conversation's state, as its customer reads it. */
import * as say from 'guichet:messages';
import type { Conversation } from '../shared/wire';

export interface Lozenge {
  word: string;
  tone: 'warning' | 'accent' | 'success' | 'neutral';
}

type Facts = Pick<Conversation, 'state' | 'resolved' | 'solution' | 'outOfScope'>;

export function lozengeOf({ state, resolved, solution, outOfScope }: Facts): Lozenge {
  if (outOfScope) return { word: say.stateOutOfScope, tone: 'neutral' };
  if (resolved) return { word: say.stateResolved, tone: 'success' };
  if (solution?.state === 'proposed') return { word: say.stateProposed, tone: 'success' };
  switch (state) {
    case 'requested':
    case 'offered':
      return { word: say.stateWaiting, tone: 'warning' };
    case 'live':
      return { word: say.stateLive, tone: 'accent' };
    case 'idle':
    case 'ended':
      return { word: say.stateEnded, tone: 'neutral' };
    case 'ticket':
      return { word: say.stateTicket, tone: 'neutral' };
  }
}
