/**
 * The window: a dialogue beside the page, not over it. It never traps the focus, Esc closes it, and under 600 px it is
 * a sheet that the browser's back closes.
 */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../shared/store';
import { ListPlace } from './list-place';
import { NewPlace } from './new-place';
import type { PanelModel } from './panel-model';
import { holdSheet } from './sheet';
import { ThreadPlace } from './thread-place';
import { TITLE_ID } from './title-id';

export function Window({ model }: { model: PanelModel }) {
  const { open } = useStore(model.state);
  return open ? <OpenWindow model={model} /> : null;
}

function OpenWindow({ model }: { model: PanelModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const { takesFocus } = model.state.get();

  useEffect(() => {
    if (takesFocus && !frame.current?.querySelector(':focus')) frame.current?.focus();
    return frame.current ? holdSheet(frame.current, model.close) : undefined;
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
      <Current model={model} />
    </div>
  );
}

function Current({ model }: { model: PanelModel }): ComponentChildren {
  const { place } = useStore(model.state);
  switch (place?.at) {
    case 'new':
      return <NewPlace model={model} />;
    case 'thread':
      return <ThreadPlace key={place.id} model={model} id={place.id} />;
    default:
      return <ListPlace model={model} />;
  }
}
