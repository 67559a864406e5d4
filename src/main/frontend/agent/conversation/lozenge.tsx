/** A conversation's state in a word, as agents read it. */
import * as say from 'guichet:messages';
import type { Conversation } from '../../shared/wire';

export function Lozenge({ conversation: { state, resolved } }: { conversation: Conversation }) {
  const [word, tone] = resolved
    ? [say.stateResolved, 'success']
    : {
        requested: [say.stateWaiting, 'warning'],
        offered: [say.stateOffered, 'warning'],
        live: [say.stateDirect, 'accent'],
        idle: [say.stateIdle, ''],
        ended: [say.stateEnded, ''],
        ticket: [say.stateTicket, ''],
      }[state];
  return <span class={tone ? `g-lozenge g-lozenge--${tone}` : 'g-lozenge'}>{word}</span>;
}
