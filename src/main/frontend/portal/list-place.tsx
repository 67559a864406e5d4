/** The conversations of the portal, and the way to a new one. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import { useNow } from '../shared/use-now';
import { ConversationList } from './conversation-list';
import type { List } from './conversations';
import { Header, Readiness } from './header';
import type { PanelModel } from './panel-model';
import { Strip } from '../shared/strip';

export function ListPlace({ model }: { model: PanelModel }) {
  const { place, takesFocus, cameFrom, portal, chat } = useStore(model.state);
  const list = useStore(model.conversations.list);
  const now = useNow();
  const start = useRef<HTMLButtonElement>(null);
  // Where the window opens hangs on the list: nothing to press that would go in the next moment.
  const deciding = !place;
  const empty = list.status === 'ready' && list.conversations.length === 0;

  useEffect(() => {
    if (takesFocus && empty && !deciding) start.current?.focus();
  }, [empty, deciding]);

  return (
    <>
      <Header model={model} title={say.windowConversations} below={<Readiness model={model} />} />
      <Trouble model={model} list={list} retry={() => void model.conversations.refresh(portal)} />
      <div class="scroll" aria-busy={list.status === 'loading'}>
        {list.conversations.length > 0 && !deciding ? (
          <ConversationList
            list={list}
            now={now}
            pickUpMinutes={chat?.pickUpMinutes}
            contextPath={model.stage.contextPath}
            focusOn={takesFocus ? (cameFrom ?? 'first') : undefined}
            open={(id) => model.go({ at: 'thread', id })}
            more={() => void model.conversations.more()}
          />
        ) : empty ? (
          <Empty />
        ) : (
          list.status === 'loading' && <Skeleton />
        )}
      </div>
      <p class="g-hidden" role="status">
        {list.status === 'loading'
          ? say.listLoading
          : list.added > 0
            ? say.listLoaded({ n: list.added })
            : ''}
      </p>
      {(!deciding || list.status === 'failed') && (
        <div class="footer">
          <button
            ref={start}
            type="button"
            class="g-button g-button--primary footer__wide"
            onClick={() => model.go({ at: 'new' })}
          >
            <Icon name="plus" />
            {say.listNew}
          </button>
        </div>
      )}
    </>
  );
}

function Trouble({ model, list, retry }: { model: PanelModel; list: List; retry: () => void }) {
  if (!model.state.get().online) {
    return (
      <Strip tone="warning" icon="offline">
        {list.updatedAt ? say.listOffline({ t: list.updatedAt }) : say.listOfflineFirst}
      </Strip>
    );
  }
  if (list.status !== 'failed') return null;
  return (
    <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: retry }]}>
      {say.listFailed}
    </Strip>
  );
}

function Empty() {
  return (
    <div class="empty">
      <span class="empty__icon">
        <Icon name="chat" />
      </span>
      <p class="empty__title">{say.listEmptyTitle}</p>
      <p>{say.listEmptyText}</p>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton g-soon" aria-hidden="true">
      {[0, 1, 2].map((line) => (
        <div key={line} class="skeleton__line">
          <i />
          <b />
          <b />
        </div>
      ))}
    </div>
  );
}
