/** The chat beside an issue: who it is with, where it stands, and the thread (ux.md 6.2). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import type { Act, Conversation } from '../shared/wire';
import { type Attendant, type Thread, ThreadView } from '../thread';
import type { IssueChat } from './issue-chat';
import { Lozenge } from './lozenge';
import type { Place } from './place';
import type { Presence } from './presence';
import { PresenceControl } from './presence-control';

interface Props {
  chat: IssueChat;
  presence: Presence;
  place: Place;
}

export function AgentPanel({ chat, presence, place }: Props) {
  const { status, thread } = useStore(chat.state);
  return (
    <section class={thread ? 'panel panel--open' : 'panel'} aria-label={say.agentPanel} lang={say.locale}>
      <PresenceControl presence={presence} />
      {thread ? (
        <Talk chat={chat} thread={thread} place={place} />
      ) : (
        <Nothing status={status} again={() => void chat.look()} />
      )}
    </section>
  );
}

function Nothing({ status, again }: { status: string; again: () => void }): ComponentChildren {
  if (status === 'loading') return <p class="panel__note panel__note--late">{say.agentLoading}</p>;
  if (status === 'none') return <p class="panel__note">{say.agentNone}</p>;
  if (status === 'loggedOut')
    return (
      <Strip tone="warning" icon="warning">
        {say.agentExpired}
      </Strip>
    );
  return (
    <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: again }]}>
      {say.agentFailed}
    </Strip>
  );
}

function Talk({ chat, thread, place }: { chat: IssueChat; thread: Thread; place: Place }) {
  const { conversation, people, typing } = useStore(thread.state);
  const { refusal } = useStore(chat.state);
  const login = `${place.contextPath}/login.jsp?os_destination=${encodeURIComponent(`/browse/${place.issueKey}`)}`;
  return (
    <>
      {conversation && <Head conversation={conversation} people={people} chat={chat} />}
      <div role="alert">
        {refusal && (
          <Strip tone="warning" icon="info">
            {refusal}
          </Strip>
        )}
      </div>
      <Others people={people} writing={typing.map(({ author }) => author.name)} />
      <ThreadView thread={thread} viewer="agent" loginUrl={login} />
    </>
  );
}

function Head({
  conversation,
  people,
  chat,
}: {
  conversation: Conversation;
  people: readonly Attendant[];
  chat: IssueChat;
}) {
  const { customer, viewer } = conversation;
  const name = customer?.name ?? '';
  const online = people.some((it) => it.role === 'customer' && it.online);
  const may = (act: Act) => viewer?.acts.includes(act) === true;
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
        {may('accept') && (
          <button type="button" class="g-button g-button--primary" onClick={() => void chat.act('accept')}>
            {say.agentAccept}
          </button>
        )}
        {may('end') && (
          <button type="button" class="g-button" onClick={() => void chat.act('end')}>
            {say.agentEnd}
          </button>
        )}
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
