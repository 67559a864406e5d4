/** The desk: list, thread, data, side by side as far as there is room (ux.md 6.4). */
import * as say from 'guichet:messages';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ConversationView } from '../agent/conversation/conversation-view';
import type { AgentChat } from '../agent/conversation/chat';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { BesideBar, KeysBar } from './keys-bar';
import { ListColumn } from './list-column';
import { also, shown, WIDTHS } from './threads';
import type { Workplace } from './workplace';

const DataColumn = lazy(() => import('./data-column'));
const Views = lazy(() => import('./views/views'));
const KeysHelp = lazy(() => import('./keys-help'));

export function DeskView({ work }: { work: Workplace }) {
  const { model, chats, columns } = work;
  const state = useStore(model.state);
  const { column, data, keys, view, qualifying } = state;
  const desk = useRef<HTMLDivElement>(null);
  const width = useWidth(desk, (px) => model.fit(px >= WIDTHS.two));
  const ids = view ? [] : shown(state);
  const chosen = view ? '' : model.chosen();
  const two = ids.length === 2;
  const look = [
    'desk',
    `desk--${column}`,
    view && 'desk--view',
    two && 'desk--two',
    width < (two ? WIDTHS.two + WIDTHS.data : WIDTHS.one) && 'desk--drawer',
    data && chosen && 'desk--data',
  ];
  // The form that was begun in the other thread is kept; the one that is seen comes first, for labels find by order.
  const withData = view ? [] : also(state).filter((id) => id === chosen || qualifying.includes(id));
  const inOrder = [...withData].sort((one, other) => Number(other === chosen) - Number(one === chosen));
  const all = () => model.state.set({ keys: true });
  return (
    <div ref={desk} class={look.filter(Boolean).join(' ')} lang={say.locale}>
      <ListColumn work={work} />
      {ids.length === 0 && (
        <section ref={columns.thread} class="column column--thread" aria-label={say.deskThread} tabIndex={-1}>
          {view ? <ProjectView work={work} /> : <p class="desk__none">{say.deskChoose}</p>}
          <KeysBar all={all} />
        </section>
      )}
      {ids.map((id, at) => (
        <Open key={id} {...{ work, two }} chat={chats.open(id)} first={at === 0}>
          {at === 0 ? <KeysBar all={all} /> : <BesideBar />}
        </Open>
      ))}
      <section ref={columns.data} class="column column--data" aria-label={say.deskData} tabIndex={-1}>
        {inOrder.map((id) => (
          <div key={id} class="data__of" hidden={id !== chosen}>
            <DataColumn work={work} chat={chats.open(id)} />
          </div>
        ))}
      </section>
      {keys && <KeysHelp close={() => model.state.set({ keys: false })} />}
    </div>
  );
}

/** How wide it is, now and whenever that changes. */
function useWidth(box: RefObject<HTMLElement>, changed: (px: number) => void): number {
  const [width, setWidth] = useState(() => innerWidth);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const watcher = new ResizeObserver(() => measure());
    const measure = () => {
      setWidth(current.clientWidth);
      changed(current.clientWidth);
    };
    measure();
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return width;
}

/** A view of the project in the thread's place; the list stays beside it. */
function ProjectView({ work }: { work: Workplace }) {
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

interface OpenProps {
  work: Workplace;
  chat: AgentChat;
  /** One of two beside each other. */
  two: boolean;
  first: boolean;
  children: ComponentChildren;
}

function Open({ work, chat, two, first, children }: OpenProps) {
  const { model, files, place, columns } = work;
  const { asked, data, column, at } = useStore(model.state);
  const { conversation } = useStore(chat.thread.state);
  const { id } = chat.thread;
  const slot = first ? 'conversation' : 'beside';
  const own = first ? columns.thread : columns.beside;
  const isChosen = !two || at === slot;
  const look = ['column', 'column--thread', two && isChosen && 'column--chosen'];
  const [narrow] = useState(() => matchMedia('(max-width: 799px)').matches);
  const { contextPath } = place;
  useEffect(() => {
    if (narrow && column === 'thread') own.current?.focus();
  }, []);
  const turn = () => {
    if (two) model.turn(slot);
  };
  return (
    <section
      ref={own}
      class={look.filter(Boolean).join(' ')}
      aria-label={
        two ? say.deskThreadOf({ n: first ? 1 : 2, subject: conversation?.subject ?? '' }) : say.deskThread
      }
      tabIndex={-1}
      onFocusIn={turn}
      onPointerDown={turn}
    >
      <div class="desk__bar">
        <button type="button" class="g-button g-button--icon desk__back" onClick={model.close}>
          <Icon name="back" />
          <span class="g-hidden">{say.deskBack}</span>
        </button>
        <button
          type="button"
          class="g-button desk__data"
          aria-expanded={data && isChosen}
          onClick={() => model.state.set({ data: !data || !isChosen })}
        >
          <Icon name="info" />
          {say.deskData}
        </button>
      </div>
      <ConversationView
        {...{ chat, files, contextPath }}
        declining={work.declining}
        asked={asked?.of === id ? asked : undefined}
        qualify={() => work.qualify(id)}
        leave={two ? () => work.shut(id) : undefined}
        wide
        loginUrl={`${contextPath}/login.jsp?os_destination=${encodeURIComponent(
          `/plugins/servlet/guichet/desk${location.search}`,
        )}`}
      />
      {children}
    </section>
  );
}
