/** The list without a line: nothing there yet, nothing come yet, nothing found. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import type { PanelModel } from './panel-model';

export function EmptyList() {
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

export function NothingFound({ model, q }: { model: PanelModel; q: string }) {
  return (
    <div class="empty">
      <span class="empty__icon">
        <Icon name="search" />
      </span>
      <p class="empty__title">{say.searchNoneTitle}</p>
      <p>{say.searchNoneText({ q })}</p>
      <button type="button" class="g-button" onClick={() => model.searching.clear()}>
        {say.searchClear}
      </button>
    </div>
  );
}

export function ListSkeleton() {
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
