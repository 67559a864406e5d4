/** Everything on the page that its columns share. */
import type { RefObject } from 'preact';
import type { Keep } from '../shared/keep';
import type { Deleting, Rest } from '../shared/rest';
import type { FilesHere } from '../thread/files/here';
import { type View, writeAddress, writeLooked } from './address';
import { createDeclining, type Declining } from '../agent/conversation/declining';
import { declineBy } from '../agent/header/decline';
import type { Chats } from './chats';
import type { Desk } from './desk-list';
import type { DeskModel } from './desk-model';
import type { Place } from './place';
import type { Presence } from './presence';

export interface Columns {
  list: RefObject<HTMLElement>;
  thread: RefObject<HTMLElement>;
  /** The second of two threads. */
  beside: RefObject<HTMLElement>;
  data: RefObject<HTMLElement>;
}

export interface Workplace {
  readonly place: Place;
  readonly rest: Rest & Deleting;
  readonly desk: Desk;
  readonly model: DeskModel;
  readonly chats: Chats;
  readonly presence: Presence;
  readonly files: FilesHere;
  /** Kept as long as the tab. */
  readonly tab: Keep;
  readonly columns: Columns;
  /** The first of the filters. */
  readonly filter: RefObject<HTMLButtonElement>;
  serverNow(): number;
  hrefOf(id: string): string;
  hrefOfView(view: View): string;
  openAndRead(id: string, byKey?: boolean): void;
  /** The form takes the data's place. */
  qualify(id: string): void;
  /** One of two threads goes, and the other one gets the focus. */
  shut(id: string): void;
  accept(id: string): Promise<void>;
  decline(id: string): void;
  readonly declining: Declining;
}

type Parts = Omit<
  Workplace,
  | 'serverNow'
  | 'hrefOf'
  | 'hrefOfView'
  | 'openAndRead'
  | 'qualify'
  | 'shut'
  | 'accept'
  | 'decline'
  | 'declining'
  | 'columns'
  | 'filter'
>;

const toBe = <E extends HTMLElement>(): RefObject<E> => ({ current: null });

export function createWorkplace(parts: Parts): Workplace {
  const { model, chats, desk, place, rest } = parts;
  const columns: Columns = { list: toBe(), thread: toBe(), beside: toBe(), data: toBe() };
  const tell = declineBy(rest);
  const declining = createDeclining({
    send: (id, reason) => tell(id, reason).finally(() => void desk.refresh()),
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
  });
  const address = () => `${place.contextPath}/plugins/servlet/guichet/desk`;
  return {
    ...parts,
    columns,
    filter: toBe(),
    serverNow: rest.now,
    hrefOf: (conversation) =>
      address() + writeAddress('', { ...model.state.get(), conversation, beside: '' }),
    hrefOfView: (view) => address() + writeLooked('', { ...model.state.get(), view }),
    openAndRead(id, byKey = false) {
      model.open(id);
      if (byKey) model.ask('reply');
    },
    qualify(id) {
      model.qualify(id, true);
      model.state.set({ data: true });
    },
    shut(id) {
      model.shut(id);
      requestAnimationFrame(() => columns.thread.current?.focus());
    },
    async accept(id) {
      declining.undo(id);
      model.open(id);
      if (await chats.open(id).act('accept')) model.ask('reply');
      void desk.refresh();
    },
    decline: (id) => void declining.decline(id),
    declining,
  };
}
