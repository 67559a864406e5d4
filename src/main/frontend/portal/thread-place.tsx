/** One conversation: who answers, in which request, and the thread itself. */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { Avatar } from '../shared/avatar';
import { Refused } from '../shared/rest';
import { useStore } from '../shared/store';
import { useNow } from '../shared/use-now';
import type { Conversation } from '../shared/wire';
import { Header } from './header';
import type { PanelModel } from './panel-model';
import { promiseOf } from './promise';
import { Strip } from './strip';
import { WaitingCard } from './waiting-card';

export function ThreadPlace({ model, id }: { model: PanelModel; id: string }) {
  const { chat } = useStore(model.state);
  const { conversations } = useStore(model.conversations.list);
  const now = useNow();
  const [gone, setGone] = useState(false);
  const conversation = conversations.find((it) => it.id === id);

  useEffect(() => {
    if (conversation) return;
    model.rest
      .get<Conversation>(`/conversations/${encodeURIComponent(id)}`)
      .then(model.take, (problem: unknown) => setGone(problem instanceof Refused && problem.status === 404));
  }, [id, conversation === undefined]);

  if (!conversation) {
    return (
      <>
        <Header model={model} title={say.windowConversations} back />
        {gone && (
          <Strip tone="warning" icon="info">
            {say.threadNotFound}
          </Strip>
        )}
      </>
    );
  }

  const { subject, agent, state, resolved } = conversation;
  const waits = !resolved && (state === 'requested' || state === 'offered');
  return (
    <>
      <Header
        model={model}
        title={subject}
        back
        avatar={
          agent && (
            <span class="header__face">
              <Avatar name={agent.name} picture={agent.avatar} />
            </span>
          )
        }
        below={below(conversation)}
      />
      <div class="scroll">
        {waits && <WaitingCard promise={promiseOf(conversation, chat?.pickUpMinutes, now)} />}
      </div>
    </>
  );
}

function below({ agent, state, resolved, requestKey }: Conversation): string {
  const waits = !resolved && (state === 'requested' || state === 'offered');
  const who = waits ? say.threadWaiting : agent?.name;
  return [who, requestKey].filter(Boolean).join(' · ');
}
