/** Conversations, knowledge base or help: at the foot of the places where one is not in the midst of something. */
import * as say from 'guichet:messages';
import { useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import type { PanelModel } from './panel-model';

export const PANEL_ID = 'guichet-tabpanel';

const tabs = [
  { at: 'list', icon: 'chat', word: say.tabConversations },
  { at: 'base', icon: 'page', word: say.articleBase },
  { at: 'help', icon: 'help', word: say.tabHelp },
] as const;

export type Tab = (typeof tabs)[number]['at'];

export const isTab = (at: string): at is Tab => tabs.some((tab) => tab.at === at);

export function Tabs({ model, at }: { model: PanelModel; at: Tab }) {
  const row = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: -9, End: 9 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = tabs.findIndex((tab) => tab.at === at);
    const next = Math.max(0, Math.min(tabs.length - 1, here + step));
    model.turnTo(tabs[next]?.at ?? at);
    row.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div ref={row} class="tabs" role="tablist" aria-label={say.tabLabel} onKeyDown={onKeyDown}>
      {tabs.map(({ at: there, icon, word }) => (
        <button
          key={there}
          type="button"
          role="tab"
          class="tab"
          aria-selected={there === at}
          aria-controls={PANEL_ID}
          tabIndex={there === at ? 0 : -1}
          onClick={() => model.turnTo(there)}
        >
          <Icon name={icon} />
          <span>{word}</span>
        </button>
      ))}
    </div>
  );
}
