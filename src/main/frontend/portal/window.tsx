/**
 * The window: a dialogue beside the page, not over it. It never traps the focus, Esc closes it, and under 600 px it is
 * a sheet that the browser's back closes.
 */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../shared/store';
import { lazy } from '../shared/lazy';
import { BasePlace } from './base-place';
import { Header } from './header';
import { HelpPlace } from './help-place';
import { ConversationList, ListPlace } from './list-place';
import { NewPlace } from './new-place';
import type { PanelModel } from './panel-model';
import { holdSheet } from './sheet';
import { isTab, PANEL_ID, Tabs } from './tabs';
import { TITLE_ID } from './title-id';

const ThreadPlace = lazy<{ model: PanelModel; id: string }>(
  () => import('./thread-place').then(({ ThreadPlace: known, styles }) => ({ default: known, styles })),
  undefined,
  ({ model, children }) => (
    <>
      <Header model={model} title={say.windowConversations} back />
      {children}
    </>
  ),
);

export function Window({ model }: { model: PanelModel }) {
  const { open } = useStore(model.state);
  return open ? <OpenWindow model={model} /> : null;
}

function OpenWindow({ model }: { model: PanelModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const { takesFocus } = model.state.get();

  useEffect(() => {
    ConversationList.ahead();
    NewPlace.ahead();
    ThreadPlace.ahead();
  }, []);
  useEffect(() => {
    const held = frame.current;
    if (!held) return undefined;
    if (takesFocus && !holdsFocus(held)) held.focus();
    const letGo = holdSheet(held, model.close);
    return () => {
      letGo();
      if (holdsFocus(held)) returnFocus(model.opener);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    model.close();
  };

  return (
    <div
      ref={frame}
      class="window"
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      lang={say.locale}
      onKeyDown={onKeyDown}
    >
      <Tabbed model={model} />
    </div>
  );
}

const holdsFocus = (frame: HTMLElement) => frame.contains((frame.getRootNode() as ShadowRoot).activeElement);

/** To what opened it, or to the page when nobody can answer any more and the launcher has gone. */
function returnFocus(opener: HTMLElement): void {
  const page = document.querySelector<HTMLElement>('main, [role=main]');
  if (opener.isConnected) opener.focus();
  else if (page) {
    if (!page.hasAttribute('tabindex')) page.tabIndex = -1;
    page.focus();
  }
}

/** The tabs stay while one goes from one to the other, so that the focus does. */
function Tabbed({ model }: { model: PanelModel }) {
  const { place } = useStore(model.state);
  const tab = place && isTab(place.at) ? place.at : undefined;
  return (
    <>
      <div class="place" {...(tab ? { id: PANEL_ID, role: 'tabpanel' } : {})}>
        <Current model={model} />
      </div>
      {tab && <Tabs model={model} at={tab} />}
    </>
  );
}

function Current({ model }: { model: PanelModel }): ComponentChildren {
  const { place } = useStore(model.state);
  switch (place?.at) {
    case 'new':
      return <NewPlace model={model} />;
    case 'base':
      return <BasePlace model={model} />;
    case 'help':
      return <HelpPlace model={model} />;
    case 'thread':
      return <ThreadPlace key={place.id} model={model} id={place.id} />;
    default:
      return <ListPlace model={model} />;
  }
}
