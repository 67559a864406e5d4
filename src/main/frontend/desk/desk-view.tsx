/** The desk: list, thread, data, side by side as far as there is room (ux.md 6.4). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { ConversationView } from '../agent/conversation/conversation-view';
import type { AgentChat } from '../agent/conversation/chat';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { KeysBar } from './keys-bar';
import { ListColumn } from './list-column';
import type { Workplace } from './workplace';

const DataColumn = lazy(() => import('./data-column'));
const Views = lazy(() => import('./views/views'));
const KeysHelp = lazy(() => import('./keys-help'));

export function DeskView({ work }: { work: Workplace }) {
  const { model, chats, columns } = work;
  const { conversation: id, column, data, keys, view } = useStore(model.state);
  const chat = id && !view ? chats.open(id) : undefined;
  const look = ['desk', `desk--${column}`, view && 'desk--view', data && chat && 'desk--data'];
  return (
    <div class={look.filter(Boolean).join(' ')} lang={say.locale}>
      <ListColumn work={work} />
      <section ref={columns.thread} class="column column--thread" aria-label={say.deskThread} tabIndex={-1}>
        {view && <Beside work={work} />}
        {chat && <Open key={id} work={work} chat={chat} />}
        {!chat && !view && <p class="desk__none">{say.deskChoose}</p>}
        <KeysBar all={() => model.state.set({ keys: true })} />
      </section>
      <section ref={columns.data} class="column column--data" aria-label={say.deskData} tabIndex={-1}>
        {chat && <DataColumn key={id} work={work} chat={chat} />}
      </section>
      {keys && <KeysHelp close={() => model.state.set({ keys: false })} />}
    </div>
  );
}

/** A view of the project in the thread's place; the list stays beside it. */
function Beside({ work }: { work: Workplace }) {
  const { model, rest, place, presence } = work;
  const { view, project, days } = useStore(model.state);
  const { chats = [] } = useStore(presence.state);
  return (
    <>
      <div class="desk__bar">
        <button type="button" class="g-button g-button--icon desk__back" onClick={model.close}>
          <Icon name="back" />
          <span class="g-hidden">{say.deskBack}</span>
        </button>
      </div>
      <Views
        {...{ rest, view, days }}
        contextPath={place.contextPath}
        project={project || (chats[0]?.project ?? '')}
        projects={chats}
        look={model.look}
        open={(id) => model.open(id)}
        hrefOf={work.hrefOf}
      />
    </>
  );
}

function Open({ work, chat }: { work: Workplace; chat: AgentChat }) {
  const { model, files, place, columns } = work;
  const { asked, data, column } = useStore(model.state);
  const [narrow] = useState(() => matchMedia('(max-width: 799px)').matches);
  const { contextPath } = place;
  useEffect(() => {
    if (narrow && column === 'thread') columns.thread.current?.focus();
  }, []);
  return (
    <>
      <div class="desk__bar">
        <button type="button" class="g-button g-button--icon desk__back" onClick={model.close}>
          <Icon name="back" />
          <span class="g-hidden">{say.deskBack}</span>
        </button>
        <button
          type="button"
          class="g-button desk__data"
          aria-expanded={data}
          onClick={() => model.state.set({ data: !data })}
        >
          <Icon name="info" />
          {say.deskData}
        </button>
      </div>
      <ConversationView
        {...{ chat, files, contextPath, asked }}
        qualify={work.qualify}
        wide
        loginUrl={`${contextPath}/login.jsp?os_destination=${encodeURIComponent(
          `/plugins/servlet/guichet/desk${location.search}`,
        )}`}
      />
    </>
  );
}
