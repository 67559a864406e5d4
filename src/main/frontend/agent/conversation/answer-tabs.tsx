/** To whom one writes: the customer, or one's colleagues. Arrows go from one to the other. */
import * as say from 'guichet:messages';
import { Icon } from '../../shared/icons';
import { lock } from './icons';

export type Tab = 'reply' | 'note';

export function AnswerTabs({ tab, turn }: { tab: Tab; turn: (tab: Tab) => void }) {
  const tabs = [
    ['reply', say.agentReply],
    ['note', say.agentNote],
  ] as const;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    const next = { Home: 'reply', End: 'note' }[event.key] ?? (tab === 'note' ? 'reply' : 'note');
    turn(next as Tab);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say.agentWriteTo} onKeyDown={onKeyDown}>
      {tabs.map(([name, word]) => (
        <button
          key={name}
          type="button"
          role="tab"
          class={tab === name ? 'tab tab--on' : 'tab'}
          data-tab={name}
          aria-selected={tab === name}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => turn(name)}
        >
          {name === 'note' && <Icon d={lock} />}
          {word}
        </button>
      ))}
    </div>
  );
}
