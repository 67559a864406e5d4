/** With whom, where it stands, and what may be done with it (ux.md 6.2; at the desk the subject comes first). */
import * as say from 'guichet:messages';
import { Avatar } from '../../shared/avatar';
import { Icon } from '../../shared/icons';
import type { Conversation } from '../../shared/wire';
import type { Attendant } from '../../thread';
import { swap } from '../../thread/life/drawings';
import { may } from '../../thread/life/life';
import { FinishMenu } from '../finish/finish-menu';
import type { Reason, Way } from '../finish/ways';
import { Lozenge } from './lozenge';
import { tag } from './icons';
import { mayHandOver, mayQualify } from './tools';

interface Props {
  conversation: Conversation;
  people: readonly Attendant[];
  contextPath: string;
  /** On a page of many conversations, where the request is not beside it. */
  wide: boolean;
  choose: (way: Way, reason?: Reason) => void;
  accept: () => void;
  invite: () => void;
  /** Opens the menu whenever it changes. */
  finishAsked: number;
  leave: (() => void) | undefined;
  /** By her, and not told yet. */
  declined: boolean;
}

export const isOnline = ({ customerOnline }: Conversation, people: readonly Attendant[]) => {
  const customer = people.find(({ role }) => role === 'customer');
  return customer ? customer.online : customerOnline === true;
};

export function Head(props: Props) {
  const { conversation, people, wide } = props;
  const { customer } = conversation;
  const name = customer?.name ?? '';
  const online = isOnline(conversation, people);
  return (
    <header class="head">
      <span class={online ? 'head__face online' : 'head__face'}>
        <Avatar name={name} picture={customer?.avatar} />
      </span>
      <div class="head__words">
        {wide ? (
          <WideWords {...props} name={name} />
        ) : (
          <Words conversation={conversation} {...{ name, online }} />
        )}
      </div>
      <Tools {...props} />
    </header>
  );
}

function Words({
  conversation,
  name,
  online,
}: {
  conversation: Conversation;
  name: string;
  online: boolean;
}) {
  const { organisation, keyUser } = conversation.customer ?? {};
  const facts = [organisation, keyUser && say.agentKeyUser, online ? say.agentOnline : say.agentOffline];
  return (
    <>
      <p>
        <b>{name}</b> <Lozenge conversation={conversation} />
      </p>
      <p class="head__below">{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

function WideWords({ conversation, name, contextPath }: Props & { name: string }) {
  const { subject, requestKey, customer } = conversation;
  return (
    <>
      <h2 class="head__subject" dir="auto">
        {subject}
      </h2>
      <p class="head__below">
        {[name, customer?.organisation].filter(Boolean).join(' · ')}
        {requestKey && (
          <>
            {' · '}
            <a href={`${contextPath}/browse/${requestKey}`}>{requestKey}</a>
          </>
        )}{' '}
        <Lozenge conversation={conversation} />
      </p>
    </>
  );
}

function Tools({ conversation, wide, choose, accept, invite, finishAsked, leave, declined }: Props) {
  const { state, invitation } = conversation;
  const mayInvite = may(conversation, 'invite') && invitation?.state !== 'waiting';
  return (
    <div class="head__acts">
      {may(conversation, 'accept') && (
        <button type="button" class="g-button g-button--primary head__accept" onClick={accept}>
          {say.agentAccept}
        </button>
      )}
      {may(conversation, 'decline') && !declined && (
        <button type="button" class="g-button" onClick={() => choose('decline')}>
          {say.agentDecline}
        </button>
      )}
      {mayInvite && (state === 'ended' || state === 'ticket') && (
        <button type="button" class="g-button head__start" onClick={invite}>
          {say.agentStart}
        </button>
      )}
      {!wide && mayQualify(conversation) && (
        <Tool word={say.agentQualify} icon={tag} press={() => choose('qualify')} />
      )}
      {mayHandOver(conversation) && (
        <Tool word={say.agentHandOver} icon={swap} press={() => choose('handOver')} />
      )}
      <FinishMenu conversation={conversation} choose={choose} asked={finishAsked} />
      {leave && (
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.agentShut}
          title={say.agentShut}
          onClick={leave}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** In a narrow panel its icon alone is seen; the name stays. */
function Tool({ word, icon, press }: { word: string; icon: string; press: () => void }) {
  return (
    <button type="button" class="g-button tool" title={word} onClick={press}>
      <Icon d={icon} />
      <span class="tool__word">{word}</span>
    </button>
  );
}
