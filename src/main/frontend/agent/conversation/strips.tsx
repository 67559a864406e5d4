/** Lines over and under a conversation: why an act did not happen, who else is there, and that the customer is not. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { type Store, useStore } from '../../shared/store';
import { Strip } from '../../shared/strip';
import type { Conversation } from '../../shared/wire';
import type { Attendant } from '../../thread';

/** Why the last act did not happen. */
export function Refusal({ chat }: { chat: { state: Store<{ refusal: string } & object> } }) {
  const { refusal } = useStore(chat.state);
  return (
    <div role="alert">
      {refusal && (
        <Strip tone="warning" icon="info">
          {refusal}
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
