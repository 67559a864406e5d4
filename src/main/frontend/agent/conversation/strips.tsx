/** Lines over and under a conversation: why an act did not happen, who else is there, and that the customer is not. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { type Store, useStore } from '../../shared/store';
import { Strip } from '../../shared/strip';
import type { Conversation } from '../../shared/wire';
import type { Attendant } from '../../thread';
import { may } from '../../thread/life/life';
import type { AgentChat } from './chat';
import type { Declining } from './declining';

interface RefusalProps {
  chat: { state: Store<{ refusal: string; code: string } & object> };
  /** Where the request has to be qualified first, the way there. */
  qualify?: () => void;
}

/** Why the last act did not happen. */
export function Refusal({ chat, qualify }: RefusalProps) {
  const { refusal, code } = useStore(chat.state);
  const isUnqualified = code === 'conversation.unqualified';
  const acts = isUnqualified && qualify ? [{ word: say.agentQualify, press: qualify }] : [];
  return (
    <div role="alert">
      {refusal && (
        <Strip tone="warning" icon="info" acts={acts}>
          {isUnqualified ? say.agentQualifyFirst : refusal}
        </Strip>
      )}
    </div>
  );
}

/** Declined here: a few seconds to think again. What the server did not take is told, and the offer still stands. */
export function DeclinedHere({
  conversation,
  declining,
}: {
  conversation: Conversation;
  declining: Declining;
}) {
  const { ids, failed } = useStore(declining.state);
  const { id } = conversation;
  const undo = { word: say.offerUndo, press: () => declining.undo(id) };
  const problem = may(conversation, 'decline') && failed[id];
  return (
    <>
      <div role="status">
        {ids.includes(id) && (
          <Strip tone="warning" icon="info" acts={[undo]}>
            {say.offerDeclined}
          </Strip>
        )}
      </div>
      <div role="alert">
        {problem && (
          <Strip tone="danger" icon="warning">
            {problem}
          </Strip>
        )}
      </div>
    </>
  );
}

/** A mere thank-you reopened the request: one press closes it again, and tells the customer nothing (R103). */
export function Thanks({ chat, conversation }: { chat: AgentChat; conversation: Conversation }) {
  const again = { word: say.agentThanksClose, press: () => void chat.act('closeAgain') };
  return (
    <div role="status">
      {conversation.thanks && (
        <Strip tone="warning" icon="check" acts={[again]}>
          {say.agentThanks}
        </Strip>
      )}
    </div>
  );
}

/** Another team has resolved its copy: the solution may be proposed to the customer. */
export function Settled({ conversation, propose }: { conversation: Conversation; propose: () => void }) {
  const { handOvers = [], resolved, solution } = conversation;
  const settled = handOvers.filter(({ resolution }) => resolution).at(-1);
  const isDue = settled && !resolved && !solution && may(conversation, 'propose');
  return (
    <div role="status">
      {isDue && (
        <Strip tone="warning" icon="check" acts={[{ word: say.agentPropose, press: propose }]}>
          {say.agentSettled({ key: settled.issueKey, resolution: settled.resolution ?? '' })}
        </Strip>
      )}
    </div>
  );
}

/** Another agent who looks at the same conversation: two answers help nobody (D18). */
export function Others({ people, writing }: { people: readonly Attendant[]; writing: readonly string[] }) {
  const agents = people.filter((it) => it.role === 'agent' && it.online);
  return (
    <div role="status">
      {agents.map(({ name }) => (
        <p key={name} class="others">
          <Icon name="person" />
          {writing.includes(name) ? say.agentWrites({ agent: name }) : say.agentAlsoHere({ agent: name })}
        </p>
      ))}
    </div>
  );
}

/** What is said now arrives by e-mail. */
export function CustomerLeft({
  conversation,
  people,
}: {
  conversation: Conversation;
  people: readonly Attendant[];
}) {
  const { state, customer, resolved } = conversation;
  const there = people.find(({ role }) => role === 'customer');
  const hasLeft = !resolved && (state === 'live' || state === 'idle') && there?.online === false;
  return (
    <div role="status">
      {hasLeft && (
        <p class="others others--left">{say.agentCustomerLeft({ customer: customer?.name ?? there.name })}</p>
      )}
    </div>
  );
}
