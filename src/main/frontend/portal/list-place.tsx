/** The conversations of the portal, searched or all, and the way to a new one. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Avatar } from '../shared/avatar';
import { Icon } from '../shared/icons';
import { lazy } from '../shared/lazy';
import { useStore } from '../shared/store';
import { Strip } from '../shared/strip';
import { useNow } from '../shared/use-now';
import type { Look } from '../shared/wire';
import type { List } from './conversations';
import { Header, Readiness } from './header';
import { EmptyList, ListSkeleton, NothingFound } from './list-empty';
import type { PanelModel } from './panel-model';
import { SearchField, searchWords } from './search-field';
import { SettingsButton } from './settings-button';

export const ConversationList = lazy(() => import('./conversation-list'), <ListSkeleton />);

export function ListPlace({ model }: { model: PanelModel }) {
  const { place, takesFocus, cameFrom, portal, chat } = useStore(model.state);
  const all = useStore(model.conversations.list);
  const search = useStore(model.searching.search);
  const settings = useStore(model.preferences.settings);
  const now = useNow();
  const { name = say.windowConversations, picture } = chat?.look ?? ({} as Partial<Look>);
  const start = useRef<HTMLButtonElement>(null);
  // Where the window opens hangs on the list: nothing to press that would go in the next moment.
  const deciding = !place;
  const empty = all.status === 'ready' && all.conversations.length === 0 && !all.unresolved;
  const searched = search.q.trim() !== '';
  const shown = searched ? search : all;
  const retry = () => (searched ? model.searching.again() : void model.conversations.refresh(portal));
  const nothing = searched && search.status === 'ready' && search.conversations.length === 0;

  useEffect(() => {
    if (takesFocus && empty && !deciding) start.current?.focus();
  }, [empty, deciding]);

  return (
    <>
      <Header
        model={model}
        title={name}
        avatar={picture && <Avatar {...{ name, picture }} />}
        below={<Readiness model={model} />}
      >
        {!deciding && <SettingsButton model={model} />}
      </Header>
      <Trouble model={model} updatedAt={all.updatedAt} failed={shown.status === 'failed'} retry={retry} />
      {!deciding && !empty && <SearchField model={model} />}
      {all.unresolved && !searched && !deciding && <OnlyUnresolved model={model} />}
      <div class="scroll" aria-busy={shown.status === 'loading' || shown.status === 'searching'}>
        {nothing ? (
          <NothingFound model={model} q={search.found} />
        ) : shown.conversations.length > 0 && !deciding ? (
          <ConversationList
            key={searched}
            list={shown}
            now={now}
            pickUpMinutes={chat?.pickUpMinutes}
            contextPath={model.stage.contextPath}
            settings={settings}
            focusOn={takesFocus && !searched ? (cameFrom ?? 'first') : undefined}
            open={(id) => model.go({ at: 'thread', id })}
            more={() => void (searched ? model.searching : model.conversations).more()}
          />
        ) : empty ? (
          <EmptyList />
        ) : all.status === 'ready' && !searched ? (
          <p class="empty">{say.listNoneUnresolved}</p>
        ) : (
          shown.status !== 'failed' && <ListSkeleton />
        )}
      </div>
      <p class="g-hidden" role="status">
        {searched ? searchWords(search) : listWords(all)}
      </p>
      {(!deciding || all.status === 'failed') && (
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

function listWords({ status, added }: List): string {
  if (status === 'loading') return say.listLoading;
  return added > 0 ? say.listLoaded({ n: added }) : '';
}

/** Pressed as long as the setting holds; letting it go shows all. */
function OnlyUnresolved({ model }: { model: PanelModel }) {
  return (
    <div class="chips">
      <button
        type="button"
        class="chip"
        aria-pressed="true"
        title={say.listShowAll}
        onClick={() => void model.preferences.choose('unresolvedOnly', false)}
      >
        {say.listUnresolved} · <span class="chip__act">{say.listShowAll}</span>
      </button>
    </div>
  );
}

interface TroubleProps {
  model: PanelModel;
  updatedAt: Date | undefined;
  failed: boolean;
  retry(): void;
}

function Trouble({ model, updatedAt, failed, retry }: TroubleProps) {
  if (!model.state.get().online) {
    return (
      <Strip tone="warning" icon="offline">
        {updatedAt ? say.listOffline({ t: updatedAt }) : say.listOfflineFirst}
      </Strip>
    );
  }
  if (!failed) return null;
  return (
    <Strip tone="danger" icon="warning" acts={[{ word: say.retry, press: retry }]}>
      {say.listFailed}
    </Strip>
  );
}
