/** The desk's third column: how long there is, the request, the customer (ux.md 6.4). */
import * as say from 'guichet:messages';
import { useEffect, useMemo } from 'preact/hooks';
import type { AgentChat } from '../agent/conversation/chat';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { CustomerSection } from './customer-section';
import { createFacts } from './facts';
import { OtherRequests } from './other-requests';
import { PickUpCard } from './pick-up-card';
import { RequestSection } from './request-section';
import type { Workplace } from './workplace';

const Qualify = lazy(() => import('../agent/qualify/qualify'));

export default function DataColumn({ work, chat }: { work: Workplace; chat: AgentChat }) {
  const { conversation } = useStore(chat.thread.state);
  const facts = useMemo(() => createFacts(chat.thread.id, work.rest), [chat]);
  const state = useStore(facts.state);
  const { qualifying } = useStore(work.model.state);
  const { agent, resolved, subject, pickUp, requestKey } = conversation ?? {};

  useEffect(() => {
    if (conversation) void facts.load(requestKey !== undefined);
  }, [conversation?.id, conversation?.state, agent?.key, resolved, subject, pickUp?.doneAt, requestKey]);

  const { id } = chat.thread;

  if (qualifying.includes(id)) {
    const close = (done?: boolean) => {
      work.model.qualify(id, false);
      if (done) void facts.load();
    };
    return <Qualify chat={chat} close={close} />;
  }
  return (
    <>
      <div class="data__head">
        <h2>{say.deskData}</h2>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.deskDataClose}
          title={say.deskDataClose}
          onClick={() => work.model.state.set({ data: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      {conversation ? (
        <>
          <PickUpCard conversation={conversation} now={work.serverNow} />
          <RequestSection {...{ work, chat, conversation, facts }} />
          <CustomerSection conversation={conversation} customer={state.customer} />
          <OtherRequests {...{ work, conversation }} />
        </>
      ) : (
        <div class="list__skeleton g-soon">
          <i />
          <i />
        </div>
      )}
    </>
  );
}
