/** The desk: which conversations are listed, which one is open, and what its keys and buttons ask for. */
import type { Asked, Command } from '../agent/conversation/commands';
import { createStore, type Store } from '../shared/store';
import type { DeskFilter } from '../shared/wire-agent';
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

export interface DeskState extends Sought, Looked {
  /** Where there is room for one column only: which. */
  column: 'list' | 'thread';
  /** Whether the data are shown where they have no column of their own. */
  data: boolean;
  keys: boolean;
  qualifying: boolean;
  asked: Asked | undefined;
  isUp: boolean;
}

export interface DeskModel {
  readonly state: Store<DeskState>;
  toggle(name: DeskFilter): void;
  search(q: string): void;
  clear(): void;
  open(id: string): void;
  /** At another view, or at another part of it. */
  look(change: Partial<Looked>): void;
  close(): void;
  /** The one so many lines further down; the first or last where none is open. */
  step(by: number): string | undefined;
  nth(n: number): string | undefined;
  nextUnanswered(): string | undefined;
  ask(command: Command): void;
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
    column: start.conversation || start.view ? 'thread' : 'list',
    data: false,
    keys: false,
    qualifying: false,
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
    const { filters, q } = state.get();
    desk.seek(filters, q);
  };
  const open = (id: string) => {
    const { conversation, view } = state.get();
    if (view) remember({ view: '' });
    if (id !== conversation) remember({ conversation: id, asked: undefined, qualifying: false });
    state.set({ column: 'thread' });
  };
  const rows = () => desk.list.get().conversations;
  const went = (id: string | undefined) => {
    if (id) open(id);
    return id;
  };

  desk.seek(start.filters, start.q);

  return {
    state,
    toggle: (name) => seek({ filters: toggled(state.get().filters, name) }),
    search: (q) => seek({ q }),
    clear: () => seek({ filters: usualFilters, q: '' }),
    open,
    look(change) {
      remember(change);
      state.set({ column: state.get().view ? 'thread' : 'list', data: false, qualifying: false });
    },
    close: () => {
      if (state.get().view) remember({ view: '' });
      state.set({ column: 'list', data: false });
    },
    step(by) {
      const at = rows().findIndex(({ id }) => id === state.get().conversation);
      const to = at < 0 && by < 0 ? rows().length - 1 : at + by;
      return went(rows()[to]?.id);
    },
    nth: (n) => went(rows()[n - 1]?.id),
    nextUnanswered() {
      const at = rows().findIndex(({ id }) => id === state.get().conversation);
      const inTurn = [...rows().slice(at + 1), ...rows().slice(0, at + 1)];
      const waits = inTurn.filter((it) => it.unanswered !== undefined || isOffered(it));
      return went((waits.find(({ id }) => id !== state.get().conversation) ?? waits[0])?.id);
    },
    ask: (command) => state.set({ asked: { command, times: ++times } }),
  };
}
