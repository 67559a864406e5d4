/** The chat desk: joins it to the browser, in a shadow root that Jira's styles do not reach. */
import { render } from 'preact';
import { isToAnswer, whenOpened } from '../agent/compose';
import conversation from '../agent/conversation/conversation.css?inline';
import base from '../shared/base.css?inline';
import { keepFor, storageOf } from '../shared/keep';
import { meta } from '../shared/meta';
import { connectRest, restOf } from '../shared/rest';
import { followTheme } from '../shared/theme';
import seek from '../shared/seek.css?inline';
import tokens from '../shared/tokens.css?inline';
import { startEngine } from '../thread';
import { DESK } from '../thread/feed';
import { filesHere } from '../thread/files/here';
import files from '../thread/files/files.css?inline';
import life from '../thread/life/life.css?inline';
import thread from '../thread/thread.css?inline';
import { mountAlone } from './alone';
import { createChats } from './chats';
import data from './data.css?inline';
import { createDesk, type Desk } from './desk-list';
import { createDeskModel, type DeskModel } from './desk-model';
import { DeskView } from './desk-view';
import styles from './desk.css?inline';
import line from './line.css?inline';
import { fillWindow } from '../shared/fill-window';
import { startKeys } from './start-keys';
import { placeOf } from './place';
import { createPresence } from './presence';
import { createWorkplace } from './workplace';

/** @returns how to take it away again */
export function mount(element: HTMLElement): () => void {
  // Who answers for a project and is no agent sees the project's views, and no conversation.
  if (element.dataset.answers === 'false') return mountAlone(element);
  const place = placeOf(element);
  const { contextPath, person } = place;
  const rest = connectRest(restOf(contextPath), undefined, meta('remote-user'));
  const keep = keepFor(person, storageOf(window, 'localStorage'));
  const tab = keepFor(person, storageOf(window, 'sessionStorage'));
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const inner = document.createElement('div');
  const presence = createPresence(rest);
  const desk: Desk = createDesk({
    rest,
    userKey: place.userKey,
    serverNow: rest.now,
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
  });
  const engine = startEngine(
    { contextPath, person: `agent/${person}`, rest, keep },
    {
      conversation: desk.told,
      entry: desk.heard,
      read: desk.read,
      availability: () => void presence.ask(),
      up() {
        model.state.set({ isUp: true });
        void desk.refresh();
      },
      down: () => model.state.set({ isUp: false }),
    },
  );
  const model: DeskModel = createDeskModel(desk, {
    search: () => location.search,
    replace: (search) => history.replaceState(history.state, '', location.pathname + search + location.hash),
  });
  const chats = createChats(engine, rest);
  const here = filesHere(contextPath, person, rest);
  const work = createWorkplace({ place, rest, desk, model, chats, presence, files: here, tab });

  style.textContent = tokens + base + thread + files + life + conversation + seek + styles + line + data;
  inner.className = 'g-root';
  root.replaceChildren(style, inner);
  const unfollow = followTheme(element);
  const unfill = fillWindow(inner);
  const unwant = engine.want(DESK);
  const unkey = startKeys(work);
  const unopen = whenOpened((id) => {
    work.openAndRead(id, true);
    return true;
  });
  /** The keys for the first offer lead to its line here, where no card stands over the page. */
  const reached = (event: Event) => {
    const button = inner.querySelector<HTMLElement>('.line--offered button');
    if (!button) return;
    event.preventDefault();
    button.focus();
  };
  const { conversation: first } = model.state.get();
  if (first && isToAnswer(first, tab)) model.ask('reply');
  void presence.ask();
  addEventListener('pagehide', work.declining.leave);
  document.addEventListener('guichet-reach', reached);
  render(<DeskView work={work} />, inner);

  return () => {
    render(null, inner);
    unkey();
    unopen();
    work.declining.leave();
    removeEventListener('pagehide', work.declining.leave);
    document.removeEventListener('guichet-reach', reached);
    unwant();
    desk.stop();
    chats.stop();
    engine.stop();
    unfill();
    unfollow();
  };
}
