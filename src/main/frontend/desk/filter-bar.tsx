/** What is listed: toggle buttons with counts that combine by *and*, and a search (ux.md 6.4). */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { Seek } from '../shared/seek';
import type { DeskAge, DeskFilter } from '../shared/wire-agent';
import { AGES, FILTERS } from './address';

const words: Record<DeskFilter, string> = {
  offered: say.deskOffered,
  mine: say.deskMine,
  unassigned: say.deskUnassigned,
  unanswered: say.deskUnanswered,
  unresolved: say.deskUnresolved,
  online: say.deskOnline,
};

const ages: Record<DeskAge, string> = {
  day: say.deskAgeDay,
  week: say.deskAgeWeek,
  older: say.deskAgeOlder,
};

interface Props {
  filters: readonly DeskFilter[];
  age: DeskAge | '';
  counts: Partial<Record<DeskFilter | DeskAge, number>>;
  q: string;
  toggle: (name: DeskFilter) => void;
  turn: (age: DeskAge) => void;
  search: (q: string) => void;
  first: RefObject<HTMLButtonElement>;
}

export function FilterBar({ filters, age, counts, q, toggle, turn, search, first }: Props) {
  return (
    <>
      <div class="filters" role="group" aria-label={say.deskFilters}>
        {FILTERS.map((name, at) => (
          <Chip
            key={name}
            word={words[name]}
            on={filters.includes(name)}
            count={counts[name]}
            urgent={name === 'offered' && (counts.offered ?? 0) > 0}
            press={() => toggle(name)}
            at={at === 0 ? first : undefined}
          />
        ))}
      </div>
      <div class="filters" role="group" aria-label={say.deskAge}>
        {AGES.map((name) => (
          <Chip
            key={name}
            word={ages[name]}
            on={age === name}
            count={counts[name]}
            press={() => turn(name)}
          />
        ))}
      </div>
      <Seek name={say.deskSearch} words={q} change={search} />
    </>
  );
}

interface ChipProps {
  word: string;
  on: boolean;
  count: number | undefined;
  urgent?: boolean;
  press: () => void;
  at?: RefObject<HTMLButtonElement> | undefined;
}

function Chip({ word, on, count, urgent = false, press, at }: ChipProps) {
  return (
    <button
      ref={at ?? null}
      type="button"
      class={on ? 'filter filter--on' : 'filter'}
      aria-pressed={on}
      onClick={press}
    >
      {word}
      {count !== undefined && (
        <b class={urgent ? 'filter__count filter__count--urgent' : 'filter__count'}> {count}</b>
      )}
    </button>
  );
}
