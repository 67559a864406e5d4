/** The chat beside an issue: who it is with, where it stands, and the thread (ux.md 6.2). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import type { FilesHere } from '../thread/files/here';
import { ConversationView } from './conversation/conversation-view';
import { Refusal } from './conversation/strips';
import type { IssueChat } from './issue-chat';
import type { Place } from './place';
import type { Presence } from './presence';
import { PresenceControl } from './presence-control';

interface Props {
  chat: IssueChat;
  presence: Presence;
  place: Place;
  files: FilesHere;
}

export function AgentPanel({ chat: issue, presence, place, files }: Props) {
  const { status, chat } = useStore(issue.state);
  const { contextPath, issueKey } = place;
  return (
    <section class={chat ? 'panel panel--open' : 'panel'} aria-label={say.agentPanel} lang={say.locale}>
      <PresenceControl presence={presence} />
      {chat ? (
        <ConversationView
          {...{ chat, files, contextPath }}
          loginUrl={`${contextPath}/login.jsp?os_destination=${encodeURIComponent(`/browse/${issueKey}`)}`}
        />
      ) : (
        <Nothing chat={issue} status={status} />
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
