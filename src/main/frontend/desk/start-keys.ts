/** What each of the desk's keys does. */
import { shortcutsOf } from '../agent/header/jira-shortcuts';
import { mayQualify } from '../agent/conversation/tools';
import { may } from '../thread/life/life';
import { isOffered } from './passes';
import { watchDeskKeys } from './keys';
import type { View } from './address';
import type { Workplace } from './workplace';

export function startKeys(work: Workplace): () => void {
  const { model, desk, chats, columns, filter, place, tab } = work;
  const { state } = model;
  const root = () => columns.list.current?.getRootNode() as ShadowRoot | undefined;

  /** The line of what was gone to, so that a reader hears it and the next Enter opens it. */
  const reach = (id: string | undefined) => {
    if (!id) return;
    requestAnimationFrame(() => {
      root()
        ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .line__link`)
        ?.focus();
    });
  };
  const chosen = () => {
    const { conversation: id } = state.get();
    return id ? (chats.open(id).thread.state.get().conversation ?? desk.find(id)) : undefined;
  };
  const onOffer = (act: (id: string) => unknown) => () => {
    const open = chosen();
    const offer = open && may(open, 'accept') ? open : desk.list.get().conversations.find(isOffered);
    if (offer) act(offer.id);
  };
  const visible = (column: HTMLElement | null) => column !== null && column.getClientRects().length > 0;

  function cycle(by: 1 | -1) {
    const all = [columns.list, columns.thread, columns.data].map((it) => it.current).filter(visible);
    const at = all.findIndex((it) => it?.contains(root()?.activeElement ?? null));
    all.at((at < 0 && by < 0 ? -1 : at + by) % all.length)?.focus();
  }

  function back(): boolean {
    const { keys, qualifying, data, column, conversation, view } = state.get();
    if (keys) state.set({ keys: false });
    else if (view) {
      model.look({ view: '' });
      columns.list.current?.focus();
    } else if (qualifying) state.set({ qualifying: false });
    else if (data) state.set({ data: false });
    else if (column === 'thread' && conversation) {
      model.close();
      reach(conversation);
    } else return false;
    return true;
  }

  const ask = (command: Parameters<typeof model.ask>[0]) => () => {
    if (state.get().conversation) model.ask(command);
  };
  /** The same key leads there and back. */
  const looks = (view: View) => () => {
    model.look({ view: state.get().view === view ? '' : view });
    requestAnimationFrame(() => columns.thread.current?.focus());
  };
  const shortcuts = shortcutsOf({ contextPath: place.contextPath, tab });
  return watchDeskKeys({
    isOn: shortcuts.areOn,
    nth: (n) => reach(model.nth(n)),
    cycle,
    back,
    acts: {
      j: () => reach(model.step(1)),
      k: () => reach(model.step(-1)),
      u: () => reach(model.nextUnanswered()),
      enter: ask('reply'),
      a: onOffer(work.accept),
      x: onOffer(work.decline),
      r: ask('reply'),
      n: ask('note'),
      i: ask('article'),
      q: () => {
        const open = chosen();
        if (open && mayQualify(open)) work.qualify();
      },
      t: ask('handOver'),
      e: ask('finish'),
      f: () => filter.current?.focus(),
      d: () => {
        state.set({ data: !state.get().data });
        columns.data.current?.focus();
      },
      p: looks('agents'),
      m: looks('missed'),
      '?': () => state.set({ keys: true }),
    },
  });
}
