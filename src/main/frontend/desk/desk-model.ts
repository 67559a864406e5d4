/** The desk: which conversations are listed, which are open, and what its keys and buttons ask for. */
import type { Asked, Command } from '../agent/conversation/commands';
import { createStore, type Store } from '../shared/store';
import type { DeskAge, DeskFilter } from '../shared/wire-agent';
import {
  type Looked,
  readAddress,
  readLooked,
  type Sought,
  toggled,
  usualFilters,
  writeAddress,
  writeLooked,
} from './address';
import type { Desk } from './desk-list';
import { isOffered } from './passes';
import { also, opened, openedBeside, shut, shown, type Slot, type Threads } from './threads';

export interface DeskState extends Sought, Looked, Threads {
  /** Where there is room for one column only: which. */
  column: 'list' | 'thread';
  /** Whether the data are shown where they have no column of their own. */
  data: boolean;
  keys: boolean;
  /** The conversations whose form is open. */
  qualifying: readonly string[];
  asked: (Asked & { of: string }) | undefined;
  isUp: boolean;
}

export interface DeskModel {
  readonly state: Store<DeskState>;
  toggle(name: DeskFilter): void;
  /** Of this age, or of any again. */
  turnAge(age: DeskAge): void;
  search(q: string): void;
  clear(): void;
  open(id: string): void;
  /** A second thread beside the one that is open; in its place where there is no room for two. */
  openBeside(id: string): void;
  /** This thread is worked in: keys and data are its own. */
  turn(slot: Slot): void;
  /** One of two threads goes. */
  shut(id: string): void;
  /** Whether two threads fit beside each other. */
  fit(room: boolean): void;
  /** At another view, or at another part of it. */
  look(change: Partial<Looked>): void;
  close(): void;
  /** The one so many lines further down; the first or last where none is open. */
  step(by: number): string | undefined;
  nth(n: number): string | undefined;
  nextUnanswered(): string | undefined;
  ask(command: Command): void;
  qualify(id: string, on: boolean): void;
  /** The conversation that is worked in; empty where none is open. */
  chosen(): string;
}

/** What it needs of the browser. */
export interface Frame {
  search(): string;
  replace(search: string): void;
}

export function createDeskModel(desk: Desk, frame: Frame): DeskModel {
  const start = { ...readAddress(frame.search()), ...readLooked(frame.search()) };
  const state = createStore<DeskState>({
    ...start,
    at: 'conversation',
    before: '',
    room: false,
    column: start.conversation || start.view ? 'thread' : 'list',
    data: false,
    keys: false,
    qualifying: [],
    asked: undefined,
    isUp: true,
  });
  let times = 0;

  const remember = (change: Partial<DeskState>) => {
    state.set(change);
    frame.replace(writeLooked(writeAddress(frame.search(), state.get()), state.get()));
  };
  const seek = (change: Partial<Sought>) => {
    remember(change);
    desk.seek(state.get());
  };
  const chosen = () => state.get()[state.get().at];
  /** What is asked of a thread, and its form, go with it. */
  const show = (change: Partial<Threads>) => {
    const { view, asked, qualifying } = state.get();
    const open = also({ ...state.get(), ...change });
    remember({
      ...change,
      ...(view ? { view: '' } : {}),
      asked: asked && open.includes(asked.of) ? asked : undefined,
      qualifying: qualifying.filter((id) => open.includes(id)),
      column: 'thread',
    });
  };
  const open = (id: string) => show(opened(state.get(), id));
  const rows = () => desk.list.get().conversations;
  const went = (id: string | undefined) => {
    if (id) open(id);
    return id;
  };

  desk.seek(start);

  return {
    state,
    toggle: (name) => seek({ filters: toggled(state.get().filters, name) }),
    turnAge: (age) => seek({ age: state.get().age === age ? '' : age }),
    search: (q) => seek({ q }),
    clear: () => seek({ filters: usualFilters, age: '', q: '' }),
    open,
    openBeside: (id) => show(openedBeside(state.get(), id)),
    turn(slot) {
      if (state.get().at !== slot && state.get()[slot]) state.set({ at: slot });
    },
    shut: (id) => show(shut(state.get(), id)),
    fit(room) {
      if (state.get().room !== room) state.set({ room });
    },
    look(change) {
      remember(change);
      state.set({ column: state.get().view ? 'thread' : 'list', data: false, qualifying: [] });
    },
    close: () => {
      if (state.get().view) remember({ view: '' });
      state.set({ column: 'list', data: false });
    },
    step(by) {
      const at = rows().findIndex(({ id }) => id === chosen());
      const to = at < 0 && by < 0 ? rows().length - 1 : at + by;
      return went(rows()[to]?.id);
    },
    nth: (n) => went(rows()[n - 1]?.id),
    nextUnanswered() {
      const at = rows().findIndex(({ id }) => id === chosen());
      const inTurn = [...rows().slice(at + 1), ...rows().slice(0, at + 1)];
      const waits = inTurn.filter((it) => it.unanswered !== undefined || isOffered(it));
      const others = waits.filter(({ id }) => !shown(state.get()).includes(id));
      return went((others[0] ?? waits[0])?.id);
    },
    ask: (command) => state.set({ asked: { command, times: ++times, of: chosen() } }),
    qualify(id, on) {
      const others = state.get().qualifying.filter((it) => it !== id);
      state.set({ qualifying: on ? [...others, id] : others });
    },
    chosen,
  };
}
