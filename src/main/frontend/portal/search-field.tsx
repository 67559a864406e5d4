/** Where one searches one's own conversations. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import type { PanelModel } from './panel-model';
import type { Search } from './search';

export function SearchField({ model }: { model: PanelModel }) {
  const { q } = useStore(model.searching.search);

  /** Esc takes the topmost thing away: here the search, then the window. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && q !== '') {
      event.preventDefault();
      model.searching.clear();
    }
    if (event.key !== 'ArrowDown') return;
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const first = root.querySelector<HTMLElement>('.line[tabindex="0"]');
    if (first) event.preventDefault();
    first?.focus();
  };

  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        aria-label={say.searchLabel}
        placeholder={say.searchLabel}
        value={q}
        autocomplete="off"
        enterkeyhint="search"
        onInput={({ currentTarget }) => model.searching.ask(currentTarget.value, model.state.get().portal)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** For readers. The question is asked 300 ms after the last key, so that no one hears of half a word. */
export function searchWords({ status, conversations, cursor, total, added }: Search): string {
  if (status !== 'ready') return '';
  if (conversations.length === 0) return say.searchNoneTitle;
  if (added > 0) return say.listLoaded({ n: added });
  const n = total ?? conversations.length;
  return total === undefined && cursor ? say.searchMoreThan({ n }) : say.searchFound({ n });
}
