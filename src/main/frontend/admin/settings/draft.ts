/**
 * The settings as they stand on the pages: one draft in memory over what the server has, however many pages are looked
 * at. Saving sends the groups that were changed, and only those; so two people who change different things meet only
 * when one saves over the other's version, and then both sets of changes can be kept.
 */
import { Refused } from '../../shared/rest';
import { createStore, type Store } from '../../shared/store';
import { differences, groupOf, isSame, isWithin, merged, valueAt, withValue } from './path';
import type { Conflict, Groups, Loaded, Source } from './wire';

/** What the draft needs of the server. */
export interface Server {
  get<T>(path: string): Promise<T>;
  put(path: string, body: unknown): Promise<unknown>;
  now(): number;
}

/** Jira wants the administrator's password once more. */
export const CONFIRM = 'websudo.required';

export interface Stale {
  by: string;
  at: string | undefined;
  now: Loaded;
  /** Where theirs is not what it was when ours was begun. */
  changed: readonly string[];
}

export interface State {
  /** What the server has; nothing yet while it is asked. */
  loaded: Loaded | undefined;
  groups: Groups;
  saving: boolean;
  savedAt: number | undefined;
  /** Why nothing could be loaded or saved, as the server or the browser says it. */
  failed: { message: string; loggedOut: boolean; confirm?: boolean } | undefined;
  /** Sentences by path: what the server refused. */
  faults: Record<string, string>;
  /** What cannot even be sent: no number where one belongs. */
  unfit: Record<string, string>;
  /** Grows with every save that met faults: then the summary takes the focus. */
  refusals: number;
  stale: Stale | undefined;
  /** The group that was reset last, and what it was. */
  undo: { group: string; value: unknown } | undefined;
}

export interface Draft {
  readonly state: Store<State>;
  /** As the server has it; what was changed here and not saved yet stays changed. */
  load(): Promise<void>;
  value(path: string): unknown;
  set(path: string, value: unknown): void;
  /** What stands in fields and is no value, by path; out of date where nothing is unfit. */
  readonly typed: Map<string, string | undefined>;
  /** What the page itself finds wrong; '' when it is right again. */
  setUnfit(path: string, sentence: string): void;
  /** The sentence for a setting, if there is one. */
  faultAt(path: string): string | undefined;
  isChanged(path?: string): boolean;
  /** Where the draft is not what the server has. */
  changes(): string[];
  discard(): void;
  save(): Promise<boolean>;
  reset(group: string): Promise<void>;
  undoReset(): Promise<void>;
  /** After somebody else's save: theirs becomes the ground of ours, which stays as it is. */
  keepMine(): Promise<boolean>;
  /** After somebody else's save: as they left it. */
  takeTheirs(): void;
}

export function createDraft(server: Server, source: Source): Draft {
  const state = createStore<State>({
    loaded: undefined,
    groups: {},
    saving: false,
    savedAt: undefined,
    failed: undefined,
    faults: {},
    unfit: {},
    refusals: 0,
    stale: undefined,
    undo: undefined,
  });

  const changedGroups = () => {
    const { loaded, groups } = state.get();
    return Object.keys(groups).filter((name) => !isSame(groups[name], loaded?.groups[name]));
  };

  /** What was just stored; changes in other groups stay. */
  function took(answer: unknown, sent: Groups): void {
    const loaded = source.read(answer as Record<string, unknown>);
    const { groups } = state.get();
    // What was typed while the save was under way is not what was saved.
    const kept = changedGroups().filter((name) => !(name in sent) || !isSame(groups[name], sent[name]));
    const mine = Object.fromEntries(kept.map((name) => [name, groups[name]]));
    state.set({ loaded, groups: { ...loaded.groups, ...mine }, saving: false, savedAt: server.now() });
  }

  function refused(problem: unknown): void {
    state.set({ saving: false });
    if (!(problem instanceof Refused)) {
      state.set({ failed: { message: '', loggedOut: false } });
    } else if (problem.code === 'settings.stale' && problem.data.now) {
      state.set({ stale: staleBy(problem.data as unknown as Conflict) });
    } else if (problem.data.fields) {
      const fields = Object.entries(problem.data.fields as Record<string, string>);
      const faults = Object.fromEntries(fields.map(([path, words]) => [source.here(path), words]));
      state.set({ faults, refusals: state.get().refusals + 1 });
    } else {
      const { message, loggedOut, code } = problem;
      state.set({ failed: { message, loggedOut, confirm: code === CONFIRM } });
    }
  }

  function staleBy({ now, by, at }: Conflict): Stale {
    const theirs = source.read(now);
    const changed = differences(state.get().loaded?.groups ?? {}, theirs.groups);
    return { by: by?.name ?? '', at, now: theirs, changed };
  }

  /** A reset, or one that is taken back, that met somebody else's save: it waits for what is decided about that. */
  let waiting: (() => Promise<void>) | undefined;

  async function put(groups: Groups, reset: readonly string[]): Promise<boolean> {
    const { loaded } = state.get();
    if (!loaded) return false;
    state.set({ saving: true, failed: undefined, stale: undefined });
    try {
      const answer = await server.put(source.path, source.write(loaded.version, groups, reset));
      took(answer, groups);
      state.set({ faults: {} });
      return true;
    } catch (problem) {
      refused(problem);
      return false;
    }
  }

  async function save(): Promise<boolean> {
    const { unfit, saving } = state.get();
    const changed = mine();
    if (saving) return false;
    if (Object.keys(unfit).length > 0) {
      state.set({ refusals: state.get().refusals + 1 });
      return false;
    }
    if (Object.keys(changed).length === 0) return false;
    state.set({ undo: undefined });
    return put(changed, []);
  }

  const mine = (): Groups => {
    const { groups } = state.get();
    return Object.fromEntries(changedGroups().map((name) => [name, groups[name]]));
  };

  /** Everything that is not ours becomes theirs, within a group, too. */
  function onto(theirs: Loaded, mine: Groups): void {
    const { loaded } = state.get();
    const ours = Object.entries(mine).map(([name, value]) => [
      name,
      merged(loaded?.groups[name], value, theirs.groups[name]),
    ]);
    const groups = { ...theirs.groups, ...(Object.fromEntries(ours) as Groups) };
    state.set({ loaded: theirs, groups, stale: undefined });
  }

  function ontoTheirs(mine: Groups): void {
    const { stale } = state.get();
    if (stale) onto(stale.now, mine);
  }

  async function reset(group: string): Promise<void> {
    const { groups, loaded, saving, unfit } = state.get();
    // Two calls over the same version would refuse one another.
    if (saving) return;
    const value = loaded?.groups[group];
    const left = Object.fromEntries(Object.entries(unfit).filter(([path]) => !isWithin(path, group)));
    // What was changed in it and not saved yet is given back along with the rest.
    if (loaded) state.set({ groups: { ...groups, [group]: loaded.groups[group] }, faults: {}, unfit: left });
    if (await put({}, [group])) state.set({ undo: { group, value } });
    else if (state.get().stale) waiting = () => reset(group);
  }

  async function undoReset(undo: State['undo']): Promise<void> {
    if (!undo || state.get().saving) return;
    state.set({ undo: undefined });
    if (await put({ [undo.group]: undo.value }, [])) return;
    if (state.get().stale) waiting = () => undoReset(undo);
    // Whatever else went wrong, it can be tried again.
    else state.set({ undo });
  }

  return {
    state,

    async load() {
      state.set({ failed: undefined });
      try {
        const now = source.read(await server.get(source.path));
        onto(now, mine());
      } catch (problem) {
        refused(problem);
      }
    },

    typed: new Map(),

    value: (path) => valueAt(state.get().groups, path),

    set(path, value) {
      const { groups, faults } = state.get();
      const left = Object.entries(faults).filter(([at]) => !isWithin(at, path) && !isWithin(path, at));
      state.set({
        groups: withValue(groups, path, value),
        faults: Object.fromEntries(left),
        savedAt: undefined,
      });
    },

    setUnfit(path, sentence) {
      const { [path]: before, ...others } = state.get().unfit;
      if ((before ?? '') !== sentence)
        state.set({ unfit: sentence ? { ...others, [path]: sentence } : others });
    },

    faultAt: (path) => state.get().unfit[path] ?? state.get().faults[path],

    isChanged(path) {
      const { loaded, groups, unfit } = state.get();
      if (path === undefined) return changedGroups().length > 0 || Object.keys(unfit).length > 0;
      return !isSame(valueAt(groups, path), valueAt(loaded?.groups, path));
    },

    changes: () => differences(state.get().loaded?.groups ?? {}, state.get().groups),

    discard() {
      const { loaded } = state.get();
      waiting = undefined;
      state.set({ groups: loaded?.groups ?? {}, faults: {}, unfit: {}, failed: undefined, stale: undefined });
    },

    save,

    reset,
    undoReset: () => undoReset(state.get().undo),

    async keepMine() {
      const left = waiting;
      waiting = undefined;
      ontoTheirs(mine());
      await left?.();
      // Somebody was faster once more: the rest waits with it.
      if (state.get().stale) return false;
      return changedGroups().length > 0 ? save() : left !== undefined;
    },

    takeTheirs() {
      waiting = undefined;
      ontoTheirs({});
    },
  };
}

export const groupsOf = (paths: readonly string[]) => [...new Set(paths.map(groupOf))];
