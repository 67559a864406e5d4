/** What each of the desk's keys does. */
import { shortcutsOf } from '../agent/header/jira-shortcuts';
import { mayQualify } from '../agent/conversation/tools';
import { offerMeant } from './passes';
import { watchDeskKeys } from './keys';
import type { View } from './address';
import { shown } from './threads';
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
    const id = model.chosen();
    return id ? (chats.open(id).thread.state.get().conversation ?? desk.find(id)) : undefined;
  };
  const onOffer = (act: (id: string) => unknown) => () => {
    const offer = offerMeant(model.chosen(), chosen(), desk.list.get().conversations);
    if (offer) act(offer.id);
  };
  const visible = (column: HTMLElement | null) => column !== null && column.getClientRects().length > 0;

  function cycle(by: 1 | -1) {
    const all = [columns.list, columns.thread, columns.beside, columns.data]
      .map((it) => it.current)
      .filter(visible);
    const at = all.findIndex((it) => it?.contains(root()?.activeElement ?? null));
    all.at((at < 0 && by < 0 ? -1 : at + by) % all.length)?.focus();
  }

  function back(): boolean {
    const { keys, qualifying, data, column, view } = state.get();
    const id = model.chosen();
    if (keys) state.set({ keys: false });
    else if (view) {
      model.look({ view: '' });
      columns.list.current?.focus();
    } else if (qualifying.includes(id)) model.qualify(id, false);
    else if (data) state.set({ data: false });
    else if (shown(state.get()).length === 2) work.shut(id);
    else if (column === 'thread' && id) {
      model.close();
      reach(id);
    } else return false;
    return true;
  }

  const ask = (command: Parameters<typeof model.ask>[0]) => () => {
    if (model.chosen()) model.ask(command);
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
      'shift+enter': () => {
        const line = root()?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id ?? model.chosen();
        if (!line) return;
        model.openBeside(line);
        model.ask('reply');
      },
      a: onOffer(work.accept),
      x: onOffer(work.decline),
      r: ask('reply'),
      n: ask('note'),
      i: ask('article'),
      q: () => {
        const open = chosen();
        if (open && mayQualify(open)) work.qualify(open.id);
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
      s: looks('customers'),
      '?': () => state.set({ keys: true }),
    },
  });
}
