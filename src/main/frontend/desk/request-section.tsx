/** The request's fields, each changed where it stands; Jira has the last word (M16). */
import * as say from 'guichet:messages';
import { tag } from '../agent/conversation/icons';
import { useState } from 'preact/hooks';
import type { AgentChat } from '../agent/conversation/chat';
import { mayQualify } from '../agent/conversation/tools';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { may } from '../thread/life/life';
import type { Conversation } from '../shared/wire';
import type { Qualification, RequestKind } from '../shared/wire-agent';
import { Fact } from './customer-section';
import type { Facts, FieldName } from './facts';
import { AssigneeField } from './assignee-field';
import { QuickField } from './quick-field';
import { ShownFields } from './shown-fields';
import { Transfer } from './transfer';
import type { Workplace } from './workplace';

interface Props {
  work: Workplace;
  chat: AgentChat;
  conversation: Conversation;
  facts: Facts;
}

const kinds: Record<RequestKind, string> = {
  aide: say.deskTypeHelp,
  amelioration: say.deskTypeImprovement,
  bogue: say.deskTypeBug,
  tache: say.deskTypeTask,
};

export function RequestSection({ work, chat, conversation, facts }: Props) {
  const { request } = useStore(facts.state);
  const { requestKey } = conversation;
  return (
    <section class="data" aria-label={say.deskRequest}>
      <h3 class="data__title">{say.deskRequest}</h3>
      <dl class="facts">
        <Fact name={say.deskType}>{typeOf(conversation, request)}</Fact>
      </dl>
      {request && <Fields work={work} of={chat.thread.id} facts={facts} request={request} />}
      {request && requestKey && <ShownFields work={work} requestKey={requestKey} look={request} />}
      {may(conversation, 'request') && <NoRequestYet chat={chat} />}
      {requestKey && (
        <a class="data__link" href={`${work.place.contextPath}/browse/${requestKey}`}>
          {say.deskOpenIssue({ key: requestKey })}
        </a>
      )}
      <div class="data__acts">
        {mayQualify(conversation) && (
          <button type="button" class="g-button" onClick={() => work.qualify(chat.thread.id)}>
            <Icon d={tag} />
            {say.agentQualify}
          </button>
        )}
        <Transfer {...{ work, chat, conversation }} />
      </div>
    </section>
  );
}

/** Where requests are not made at once: until then the desk is the conversation's only place (R149). */
function NoRequestYet({ chat }: { chat: AgentChat }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const file = async () => {
    setBusy(true);
    setFailed(false);
    await chat.file().catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <div class="data__none">
      <p class="hint">{say.deskNoRequest}</p>
      <button type="button" class="g-button" aria-busy={busy} disabled={busy} onClick={() => void file()}>
        {busy && <span class="g-spinner" />}
        {say.deskFile}
      </button>
      {failed && (
        <p class="hint" role="alert">
          {say.deskFileFailed}
        </p>
      )}
    </div>
  );
}

function typeOf({ qualified }: Conversation, request: Qualification | undefined): string {
  const type = request?.type ?? qualified?.type;
  if (!type) return say.deskUnqualified;
  return request?.done || qualified ? kinds[type] : say.deskToQualify({ type: kinds[type] });
}

interface FieldsProps {
  work: Workplace;
  of: string;
  facts: Facts;
  request: Qualification;
}

function Fields({ work, of, facts, request }: FieldsProps) {
  const { priority, priorities, component, components, status } = request;
  const field = (name: FieldName) => ({ facts, field: name });
  return (
    <div class="fields">
      <AssigneeField of={of} rest={work.rest} facts={facts} request={request} />
      {status && (
        <QuickField
          {...field('transition')}
          label={say.deskStatus}
          current={status}
          value={undefined}
          options={request.transitions ?? []}
        />
      )}
      <QuickField {...field('priority')} label={say.deskPriority} value={priority?.id} options={priorities} />
      {components.length > 0 && (
        <QuickField
          {...field('component')}
          label={say.deskComponent}
          value={component}
          options={components}
        />
      )}
    </div>
  );
}
