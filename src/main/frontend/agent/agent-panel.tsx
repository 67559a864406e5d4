/** The chat beside an issue: who it is with, where it stands, and the thread (ux.md 6.2). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keepFor, storageOf } from '../shared/keep';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import type { FilesHere } from '../thread/files/here';
import { may } from '../thread/life/life';
import { isToAnswer, whenOpened } from './compose';
import type { Conversation } from '../shared/wire';
import type { AgentChat } from './conversation/chat';
import type { Asked } from './conversation/commands';
import type { Declining } from './conversation/declining';
import { ConversationView } from './conversation/conversation-view';
import { Refusal } from './conversation/strips';
import type { IssueChat } from './issue-chat';
import type { Place } from './place';

interface Props {
  chat: IssueChat;
  place: Place;
  files: FilesHere;
  declining: Declining;
  /** Hears when somebody presses *Démarrer le chat* among the issue's actions. */
  whenStarted: (act: () => void) => () => void;
}

export function AgentPanel({ chat: issue, place, files, declining, whenStarted }: Props) {
  const { status, chat } = useStore(issue.state);
  const { contextPath, issueKey } = place;
  const [asked, setAsked] = useState<Asked>();

  // An offer that was accepted elsewhere leads here, with the cursor in the composer.
  useEffect(() => {
    if (!chat) return undefined;
    const { id } = chat.thread;
    const reply = () => setAsked((before) => ({ command: 'reply', times: (before?.times ?? 0) + 1 }));
    if (isToAnswer(id, keepFor(place.person, storageOf(window, 'sessionStorage')))) reply();
    return whenOpened((wanted) => wanted === id && (reply(), true));
  }, [chat]);

  // The conversation that there is goes on; where nobody is in it, its customer is invited (R88, R89).
  useEffect(() => {
    if (status === 'loading') return undefined;
    const goOn = (conversation: Conversation) => {
      if (may(conversation, 'invite') && conversation.state !== 'live') void issue.invite();
      else setAsked((before) => ({ command: 'reply', times: (before?.times ?? 0) + 1 }));
    };
    return whenStarted(() => (chat ? whenKnown(chat, goOn) : void issue.invite()));
  }, [chat, status === 'loading']);

  return (
    <section class={chat ? 'panel panel--open' : 'panel'} aria-label={say.agentPanel} lang={say.locale}>
      {chat ? (
        <ConversationView
          {...{ chat, files, declining, contextPath, asked }}
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
  const { inviting } = useStore(chat.state);
  return (
    <div class="panel__note">
      <Refusal chat={chat} />
      <p role="status">{inviting ? say.agentConnecting : say.agentNone}</p>
      <button
        type="button"
        class="g-button panel__start"
        aria-busy={inviting}
        onClick={() => void chat.invite()}
      >
        {inviting && <span class="g-spinner" />}
        {say.agentStart}
      </button>
    </div>
  );
}

/** Pressed while it is still on its way, the button waits: whom to write to is decided by the conversation as it is. */
function whenKnown({ thread: { state } }: AgentChat, act: (conversation: Conversation) => void): void {
  const { conversation } = state.get();
  if (conversation) {
    act(conversation);
    return;
  }
  const stop = state.watch(() => {
    const { conversation: now } = state.get();
    if (!now) return;
    stop();
    act(now);
  });
}
