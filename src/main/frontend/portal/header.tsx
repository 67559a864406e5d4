/** The top of every place: where one is, the way back, and close always at the same corner. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/icons';
import type { PanelModel } from './panel-model';
import { TITLE_ID } from './title-id';

interface Props {
  model: PanelModel;
  title: string;
  below?: ComponentChildren;
  back?: boolean;
  avatar?: ComponentChildren;
}

export function Header({ model, title, below, back = false, avatar }: Props) {
  return (
    <div class="header">
      {back && <IconButton name="back" label={say.windowBack} press={() => model.back()} />}
      {avatar}
      <div class="header__words">
        <h2 id={TITLE_ID} title={title}>
          {title}
        </h2>
        {below && <p>{below}</p>}
      </div>
      <IconButton name="close" label={say.windowClose} press={() => model.close()} />
    </div>
  );
}

function IconButton({ name, label, press }: { name: 'back' | 'close'; label: string; press: () => void }) {
  return (
    <button
      type="button"
      class={`g-button g-button--icon header__${name}`}
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Icon name={name} />
    </button>
  );
}

/** Whether somebody can answer, as the server says. */
export function Readiness({ model }: { model: PanelModel }) {
  const { chat } = model.state.get();
  if (!chat) return null;
  const ready = chat.state === 'open';
  return (
    <span class={ready ? 'readiness readiness--open' : 'readiness'}>
      {ready ? say.windowAvailable : say.windowNoAgent}
    </span>
  );
}
