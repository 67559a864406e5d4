/** What is listed: toggle buttons with counts that combine by *and*, and a search (ux.md 6.4). */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { Seek } from '../shared/seek';
import type { DeskFilter } from '../shared/wire-agent';
import { FILTERS } from './address';

const words: Record<DeskFilter, string> = {
  offered: say.deskOffered,
  mine: say.deskMine,
  unassigned: say.deskUnassigned,
  unanswered: say.deskUnanswered,
  unresolved: say.deskUnresolved,
  online: say.deskOnline,
};

interface Props {
  filters: readonly DeskFilter[];
  counts: Partial<Record<DeskFilter, number>>;
  q: string;
  toggle: (name: DeskFilter) => void;
  search: (q: string) => void;
  first: RefObject<HTMLButtonElement>;
}

export function FilterBar({ filters, counts, q, toggle, search, first }: Props) {
  return (
    <>
      <div class="filters" role="group" aria-label={say.deskFilters}>
        {FILTERS.map((name, at) => {
          const on = filters.includes(name);
          const count = counts[name];
          const urgent = name === 'offered' && (count ?? 0) > 0;
          return (
            <button
              key={name}
              ref={at === 0 ? first : null}
              type="button"
              class={on ? 'filter filter--on' : 'filter'}
              aria-pressed={on}
              onClick={() => toggle(name)}
            >
              {words[name]}
              {count !== undefined && (
                <b class={urgent ? 'filter__count filter__count--urgent' : 'filter__count'}> {count}</b>
              )}
            </button>
          );
        })}
      </div>
      <Seek name={say.deskSearch} words={q} change={search} />
    </>
  );
}
