/** Where one searches one's own conversations. */
import * as say from 'guichet:messages';
import { useStore } from '../shared/store';
import type { PanelModel } from './panel-model';
import type { Search } from './search';
import { SearchBox } from './search-box';

export function SearchField({ model }: { model: PanelModel }) {
  const { q } = useStore(model.searching.search);

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const first = root.querySelector<HTMLElement>('.line[tabindex="0"]');
    if (first) event.preventDefault();
    first?.focus();
  };

  return (
    <SearchBox
      label={say.searchLabel}
      q={q}
      ask={(words) => model.searching.ask(words, model.state.get().portal)}
      clear={() => model.searching.clear()}
      press={press}
    />
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
