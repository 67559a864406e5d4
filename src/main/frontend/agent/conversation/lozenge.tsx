/** A conversation's state in a word, as agents read it, and whether another team works on it. */
import * as say from 'guichet:messages';
import type { Conversation } from '../../shared/wire';

export function Lozenge({ conversation }: { conversation: Conversation }) {
  const [word, tone] = stateOf(conversation);
  const target = conversation.resolved ? undefined : elsewhere(conversation);
  return (
    <>
      {/* Once the session is over, who has it now says more than that it is over. */}
      {!(target && isQuiet(conversation)) && (
        <span class={tone ? `g-lozenge g-lozenge--${tone}` : 'g-lozenge'}>{word}</span>
      )}
      {target && (
        <>
          {' '}
          <span class="g-lozenge g-lozenge--elsewhere">{say.stateHandedOver({ target })}</span>
        </>
      )}
    </>
  );
}

const isQuiet = ({ state, solution }: Conversation) =>
  (state === 'ended' || state === 'idle') && solution?.state !== 'proposed';

function stateOf({ state, resolved, solution }: Conversation): [word: string, tone: string] {
  if (resolved) return [say.stateResolved, 'success'];
  const waits = state === 'requested' || state === 'offered';
  if (solution?.state === 'proposed' && !waits) return [say.stateProposed, 'success'];
  return (
    {
      requested: [say.stateWaiting, 'warning'],
      offered: [say.stateOffered, 'warning'],
      live: [say.stateDirect, 'accent'],
      idle: [say.stateIdle, ''],
      ended: [say.stateEnded, ''],
      ticket: [say.stateTicket, ''],
    } as const
  )[state] as [string, string];
}

/** The last team that has a copy and is not done with it. */
const elsewhere = ({ handOvers = [] }: Conversation) =>
  handOvers.filter(({ resolution }) => !resolution).at(-1)?.target;
