/** One conversation: who answers, in which request, and the thread itself. */
import * as say from 'guichet:messages';
import { useEffect, useMemo } from 'preact/hooks';
import { Avatar } from '../shared/avatar';
import { useStore } from '../shared/store';
import { useNow } from '../shared/use-now';
import type { Conversation } from '../shared/wire';
import { ThreadView } from '../thread/thread-view';
import { Header } from './header';
import { loginUrl } from './page';
import type { PanelModel } from './panel-model';
import { promiseOf } from './promise';
import { WaitingCard } from './waiting-card';

export { default as styles } from '../thread/thread.css?inline';

export function ThreadPlace({ model, id }: { model: PanelModel; id: string }) {
  const { chat, portal, takesFocus } = useStore(model.state);
  const held = useMemo(() => model.engine.thread(id), [id]);
  const { conversation, people, log } = useStore(held.thread.state);
  const now = useNow();
  useEffect(() => held.release, [held]);

  const waits = conversation !== undefined && isWaiting(conversation);
  const answered = log.entries.some(({ author }) => author.role === 'agent');
  const online = people.some((it) => it.role === 'agent' && it.online);
  return (
    <>
      <Header
        model={model}
        title={conversation?.subject ?? say.windowConversations}
        back
        avatar={
          conversation?.agent && (
            <span class={online ? 'header__face online' : 'header__face'}>
              <Avatar name={conversation.agent.name} picture={conversation.agent.avatar} />
            </span>
          )
        }
        below={conversation && below(conversation, online)}
      />
      <ThreadView
        thread={held.thread}
        viewer="customer"
        takesFocus={takesFocus}
        loginUrl={loginUrl(model.stage.contextPath, portal)}
        placeholder={placeholder(conversation)}
        above={waits && <WaitingCard promise={promiseOf(conversation, chat?.pickUpMinutes, now, answered)} />}
      />
    </>
  );
}

const isWaiting = ({ state, resolved }: Conversation) =>
  !resolved && (state === 'requested' || state === 'offered');

function placeholder(conversation: Conversation | undefined): string {
  if (conversation?.resolved) return say.threadComposeResolved;
  return say.threadCompose;
}

function below(conversation: Conversation, online: boolean): string {
  const { agent, requestKey } = conversation;
  const name = agent && (online ? say.threadOnline({ agent: agent.name }) : agent.name);
  return [isWaiting(conversation) ? say.threadWaiting : name, requestKey].filter(Boolean).join(' · ');
}
