/** What the desk shows is in the address, so that a reload, a bookmark and a colleague find the same (ux.md 6.4). */
import type { DeskAge, DeskFilter } from '../shared/wire-agent';

export const FILTERS: readonly DeskFilter[] = [
  'offered',
  'mine',
  'unassigned',
  'unanswered',
  'unresolved',
  'online',
];

export const AGES: readonly DeskAge[] = ['day', 'week', 'older'];

export interface Sought {
  filters: readonly DeskFilter[];
  /** Empty for any. */
  age: DeskAge | '';
  q: string;
  /** The conversation that is open. */
  conversation: string;
  /** Another one, opened beside it. */
  beside: string;
}

/** What stands in the thread's place: who answers in a project, what nobody took there, or whom one may reach. */
export type View = '' | 'agents' | 'missed' | 'customers';

const VIEWS: readonly View[] = ['agents', 'missed', 'customers'];

export interface Looked {
  view: View;
  /** Key of the project; empty for the first that there is. */
  project: string;
  /** How far back. */
  days: number;
}

export const PERIODS: readonly number[] = [7, 30, 90];
const WEEK = 7;

export function readLooked(search: string): Looked {
  const query = new URLSearchParams(search);
  const days = Number(query.get('days'));
  return {
    view: VIEWS.find((name) => name === query.get('view')) ?? '',
    project: query.get('project') ?? '',
    days: PERIODS.includes(days) ? days : WEEK,
  };
}

/** Keeps whatever else is in the address. */
export function writeLooked(search: string, { view, project, days }: Looked): string {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string) => (value ? query.set(name, value) : query.delete(name));
  put('view', view);
  put('project', view && project);
  put('days', view === 'missed' && days !== WEEK ? String(days) : '');
  const text = query.toString().replace(/%2C/g, ',');
  return text && `?${text}`;
}

/** What an address without a word about filters means: the work that there is. */
const USUAL: readonly DeskFilter[] = ['unresolved'];
const NONE = 'all';

export function readAddress(search: string): Sought {
  const query = new URLSearchParams(search);
  const said = query.get('filter');
  const names = said?.split(',') ?? [];
  const [conversation = '', beside = ''] = new Set(
    [query.get('conversation'), query.get('beside')].filter((id) => id !== null && id !== '') as string[],
  );
  return {
    filters: said === null ? USUAL : FILTERS.filter((name) => names.includes(name)),
    age: AGES.find((name) => name === query.get('age')) ?? '',
    q: query.get('q') ?? '',
    conversation,
    beside,
  };
}

/** Keeps whatever else is in the address. */
export function writeAddress(search: string, { filters, age, q, conversation, beside }: Sought): string {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string) => (value ? query.set(name, value) : query.delete(name));
  put('filter', isUsual(filters) ? '' : filters.join(',') || NONE);
  put('age', age);
  put('q', q.trim());
  put('conversation', conversation);
  put('beside', beside);
  const text = query.toString().replace(/%2C/g, ',');
  return text && `?${text}`;
}

const isUsual = (filters: readonly DeskFilter[]) => filters.join() === USUAL.join();

/** Whether there may be more without the filters. */
export const isNarrowed = ({ filters, age, q }: Pick<Sought, 'filters' | 'age' | 'q'>) =>
  age !== '' || q.trim() !== '' || filters.some((name) => !USUAL.includes(name));

export const usualFilters = USUAL;

/** On or off; in the order in which they stand. */
export const toggled = (filters: readonly DeskFilter[], name: DeskFilter) =>
  FILTERS.filter((it) => (it === name ? !filters.includes(name) : filters.includes(it)));
