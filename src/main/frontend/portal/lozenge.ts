/** The word for a conversation's state, as its customer reads it. */
import * as say from 'guichet:messages';
import type { Conversation } from '../shared/wire';

export interface Lozenge {
  word: string;
  tone: 'warning' | 'accent' | 'success' | 'neutral';
}

export function lozengeOf({ state, resolved }: Pick<Conversation, 'state' | 'resolved'>): Lozenge {
  if (resolved) return { word: say.stateResolved, tone: 'success' };
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
