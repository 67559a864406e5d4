/** What all pages of the administration share: the draft, the way between pages, what the first steps still lack. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Deleting, type Handing, type Rest, restOf } from '../shared/rest';
import { createStore, type Store, useStore } from '../shared/store';
import type { Place } from './place';
import { createDraft, type Draft } from './settings/draft';
import { ofAll, ofProject } from './settings/wire';
import { createSteps, type Steps } from './steps';

/** Where one is; in the address, so that a reload, a bookmark and a colleague find the same. */
export interface Where {
  page: string;
  /** The setting that is looked for: its field takes the focus once it is there. */
  path: string;
}

export interface Admin {
  readonly place: Place;
  /** Below which the project's calls are, or those for all of Jira. */
  readonly base: string;
  readonly rest: Rest & Deleting & Handing;
  /** The address of one of the server's answers, for links to files. */
  file(path: string): string;
  readonly draft: Draft;
  readonly steps: Steps;
  readonly where: Store<Where>;
  /** To a page, and to one of its settings. */
  go(page: string, path?: string): void;
  /** The address of a page, for links. */
  href(page: string): string;
}

export interface History {
  search(): string;
  push(search: string): void;
}

export function createAdmin(place: Place, rest: Rest & Deleting & Handing, history: History): Admin {
  const draft = createDraft(rest, place.project ? ofProject(place.project) : ofAll);
  const where = createStore<Where>(whereOf(history.search()));
  const href = (page: string) => addressOf(history.search(), page);
  return {
    place,
    base: place.project ? `/admin/projects/${place.project}` : '/admin',
    rest,
    file: (path) => restOf(place.contextPath) + path,
    draft,
    steps: createSteps(rest, place.project),
    where,
    href,
    go(page, path = '') {
      if (page !== where.get().page) history.push(href(page));
      where.set({ page, path });
    },
  };
}

export const whereOf = (search: string): Where => ({
  page: new URLSearchParams(search).get('page') ?? '',
  path: '',
});

function addressOf(search: string, page: string): string {
  const query = new URLSearchParams(search);
  query.set('page', page);
  return `?${query.toString()}`;
}

export const AdminHere = createContext<Admin | undefined>(undefined);

export function useAdmin(): Admin {
  const admin = useContext(AdminHere);
  if (!admin) throw new Error('Outside the administration');
  return admin;
}

/** A setting as it stands on the page, and how to change it. */
export function useSetting<T>(path: string): [value: T, set: (value: T) => void] {
  const { draft } = useAdmin();
  useStore(draft.state);
  return [draft.value(path) as T, (value) => draft.set(path, value)];
}
