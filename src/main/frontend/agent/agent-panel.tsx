/** The chat beside an issue: who it is with, where it stands, and the thread (ux.md 6.2). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import type { Conversation } from '../shared/wire';
import { type Attendant, type Thread, ThreadView } from '../thread';
import type { FilesHere } from '../thread/files/here';
import { may } from '../thread/life/life';
import { shown } from '../thread/log';
import { Finish, FinishMenu } from './finish/finish';
import type { Way } from './finish/forms';
import { InvitationStrip } from './invitation-strip';
import type { IssueChat } from './issue-chat';
import { Lozenge } from './lozenge';
import type { Place } from './place';
import type { Presence } from './presence';
import { PresenceControl } from './presence-control';

interface Props {
  chat: IssueChat;
  presence: Presence;
  place: Place;
  files: FilesHere;
}

export function AgentPanel({ chat, presence, place, files }: Props) {
  const { status, thread } = useStore(chat.state);
  return (
    <section class={thread ? 'panel panel--open' : 'panel'} aria-label={say.agentPanel} lang={say.locale}>
      <PresenceControl presence={presence} />
      {thread ? (
        <Talk chat={chat} thread={thread} place={place} files={files} />
      ) : (
        <Nothing chat={chat} status={status} />
      )}
    </section>
  );
}

function Nothing({ chat, status }: { chat: IssueChat; status: string }): ComponentChildren {
  if (status === 'loading') return <p class="panel__note panel__note--late">{say.agentLoading}</p>;
  if (status === 'none') return <NoConversation chat={chat} />;
  if (status === 'loggedOut')
    return (
      <Strip tone="warning" icon="warning">
        {say.agentExpired}
      </Strip>
    );
  return (
    <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: () => void chat.look() }]}>
      {say.agentFailed}
    </Strip>
  );
}

function NoConversation({ chat }: { chat: IssueChat }) {
  const [busy, setBusy] = useState(false);
  const invite = async () => {
    if (busy) return;
    setBusy(true);
    await chat.invite();
    setBusy(false);
  };
  return (
    <div class="panel__note">
      <Refusal chat={chat} />
      <p>{say.agentNone}</p>
      <button type="button" class="g-button panel__start" aria-busy={busy} onClick={() => void invite()}>
        {busy && <span class="g-spinner" />}
        {say.agentStart}
      </button>
    </div>
  );
}

/** Why the last act did not happen. */
function Refusal({ chat }: { chat: IssueChat }) {
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

interface TalkProps {
  chat: IssueChat;
  thread: Thread;
  place: Place;
  files: FilesHere;
}

function Talk({ chat, thread, place, files }: TalkProps) {
  const { conversation, people, typing, log } = useStore(thread.state);
  const [way, setWay] = useState<Way>();
  const [attention, setAttention] = useState(0);
  const login = `${place.contextPath}/login.jsp?os_destination=${encodeURIComponent(`/browse/${place.issueKey}`)}`;
  const toComposer = () => setAttention((times) => times + 1);
  const close = () => {
    setWay(undefined);
    toComposer();
  };
  const insteadOf = (): ComponentChildren => {
    if (conversation && way) return <Finish {...{ chat, conversation, way, close }} entries={shown(log)} />;
    if (!conversation?.viewer || may(conversation, 'say')) return undefined;
    return <p class="thread__read-only">{say.agentReadOnly}</p>;
  };
  const accept = async () => {
    if (await chat.act('accept')) toComposer();
  };
  return (
    <>
      {conversation && (
        <>
          <Head {...{ conversation, people, chat }} choose={setWay} accept={() => void accept()} />
          <InvitationStrip chat={chat} conversation={conversation} />
        </>
      )}
      <Refusal chat={chat} />
      <Others people={people} writing={typing.map(({ author }) => author.name)} />
      <ThreadView
        thread={thread}
        files={files}
        viewer="agent"
        loginUrl={login}
        attention={attention}
        instead={insteadOf()}
      />
    </>
  );
}

interface HeadProps {
  conversation: Conversation;
  people: readonly Attendant[];
  chat: IssueChat;
  choose: (way: Way) => void;
  accept: () => void;
}

function Head({ conversation, people, chat, choose, accept }: HeadProps) {
  const { customer, state, invitation } = conversation;
  const name = customer?.name ?? '';
  const online = people.some((it) => it.role === 'customer' && it.online);
  const mayInvite = may(conversation, 'invite') && invitation?.state !== 'waiting';
  return (
    <header class="head">
      <span class={online ? 'head__face online' : 'head__face'}>
        <Avatar name={name} picture={customer?.avatar} />
      </span>
      <div class="head__words">
        <p>
          <b>{name}</b> <Lozenge conversation={conversation} />
        </p>
        <p class="head__below">{online ? say.agentOnline : say.agentOffline}</p>
      </div>
      <div class="head__acts">
        {may(conversation, 'accept') && (
          <button type="button" class="g-button g-button--primary" onClick={accept}>
            {say.agentAccept}
          </button>
        )}
        {may(conversation, 'decline') && (
          <button type="button" class="g-button" onClick={() => choose('decline')}>
            {say.agentDecline}
          </button>
        )}
        {mayInvite && (state === 'ended' || state === 'ticket') && (
          <button type="button" class="g-button" onClick={() => void chat.invite()}>
            {say.agentStart}
          </button>
        )}
        <FinishMenu conversation={conversation} choose={choose} />
      </div>
    </header>
  );
}

/** Another agent who looks at the same conversation: two answers help nobody (D18). */
function Others({ people, writing }: { people: readonly Attendant[]; writing: readonly string[] }) {
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
