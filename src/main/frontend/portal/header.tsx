/** The top of every place: where one is, the way back, and close always at the same corner. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/icons';
import { daysBefore } from '../shared/times';
import type { Chat } from '../shared/wire';
import type { PanelModel } from './panel-model';
import { TITLE_ID } from './title-id';

interface Props {
  model: PanelModel;
  title: string;
  below?: ComponentChildren;
  back?: boolean;
  avatar?: ComponentChildren;
  /** Stands before close. */
  children?: ComponentChildren;
}

export function Header({ model, title, below, back = false, avatar, children }: Props) {
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
      {children}
      <IconButton name="close" label={say.windowClose} press={() => model.close()} />
    </div>
  );
}

function IconButton({ name, label, press }: { name: IconName; label: string; press: () => void }) {
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

/** Whether somebody can answer, who or how many, and until when, as the server says. */
export function Readiness({ model }: { model: PanelModel }) {
  const { chat } = model.state.get();
  if (!chat) return null;
  const ready = chat.state === 'open';
  return (
    <span class={ready ? 'readiness readiness--open' : 'readiness'}>
      {ready ? [until(chat), who(chat)].filter(Boolean).join(' · ') : say.windowNoAgent}
    </span>
  );
}

function until({ closesAt }: Chat): string {
  const at = closesAt && new Date(closesAt);
  return at && daysBefore(at, new Date()) === 0 ? say.windowUntil({ t: at }) : '';
}

function who({ agents, agentNames = [] }: Chat): string {
  const [n] = [agentNames.length];
  if (n > 0) return say.windowNamed({ n, names: new Intl.ListFormat(say.locale).format(agentNames) });
  return agents ? say.windowAgents({ n: agents }) : say.windowAvailable;
}
