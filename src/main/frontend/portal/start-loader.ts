/** The life of the launcher on one page: which portal, which state, and the panel when it is wanted. */
import { keyOf, unlessRefused } from '../shared/keep';
import { meta } from '../shared/meta';
import { pageLanguage, panelUrl } from '../shared/panel-url';
import { takeTheme } from '../shared/theme';
import type { Chat } from '../shared/wire';
import { pollChat } from './chat-poll';
import { createLauncher, type LauncherState } from './launcher';
import { launcherWords } from './launcher-words';
import styles from './launcher.css?inline';
import { portalIn } from './page';
import { roomBelow } from './room-below';
import { KEPT, type Beside, type BesideModule, type Dress, type Panel, type PanelModule } from './stage';
import { countInTitle } from '../shared/unread-count';

/** @returns the one node of ours, or nothing for a visitor who is not logged in */
export function startLoader(
  load: (url: string) => Promise<PanelModule & BesideModule>,
): HTMLElement | undefined {
  const contextPath = meta('context-path');
  const user = meta('remote-user');
  if (!user) return undefined;

  const language = pageLanguage();
  const openKey = keyOf(user, KEPT.open);
  const knownKey = keyOf(user, KEPT.known);
  const portalKey = keyOf(user, KEPT.portal);
  const host = document.createElement('guichet-chat');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const [launcher, button, show] = createLauncher(launcherWords(language), () => void open(true));

  // Where the browser refuses even to look: for as long as the page lives.
  const tab = (unlessRefused(() => sessionStorage) ?? {}) as Record<string, string>;
  const device = (unlessRefused(() => localStorage) ?? {}) as Record<string, string>;

  let state: LauncherState = 'ready';
  let address = '';
  let portal = '';
  let chat: Chat | undefined;
  let unread = 0;
  let panel: Panel | undefined;
  let beside: Beside | undefined;
  let dress: Dress | undefined;
  let fetching: boolean | undefined;
  let refused = 0;
  let tries = 0;

  const url = () => portal && `${contextPath}/rest/guichet/1.0/portals/${portal}/chat`;

  const poll = pollChat(url, (answer) => {
    chat = answer;
    unread = answer?.unread ?? 0;
    panel?.learn(portal, chat);
    render();
  });

  function render() {
    takeTheme(host);
    dress = beside?.dress(chat);
    show(state, !!device[knownKey], unread, dress);
    countInTitle(unread);
    see();
    settle();
  }

  /** Shows what stands on the page besides, once something does: most pages need nothing but the launcher. */
  function see() {
    if (beside) beside.see({ portal, chat, open: state === 'open', refused });
    // Not the usual look has more than the three that it always has, the last of which is `headerEntry`.
    else if (
      !fetching &&
      (refused ||
        /requests|\d\/\w+-\d/.test(location.pathname) ||
        /"(ann|ask|inv|shown|left|field)|y":\w+,"/.test(JSON.stringify(chat)))
    ) {
      fetching = true;
      load(urlOf('beside')).then(
        (module) => {
          beside = module.createBeside(stage());
          render();
        },
        () => {
          fetching = false;
          settle();
        },
      );
    }
  }

  /**
   * In the page, and above what the portal holds at its foot. A launcher that looks otherwise waits for its look: not even
   * one flash of the usual colour (B21).
   */
  function settle() {
    if (!host.isConnected) document.body.append(host);
    if (!chat?.visible && !dress) launcher.remove();
    else if ((beside || !fetching) && !launcher.isConnected) root.append(launcher);
    launcher.style.setProperty('--room', `${roomBelow(launcher)}px`);
  }

  /** Whatever changes the page comes by here: a route of the portal's, a new title, a body that was emptied. */
  function look() {
    countInTitle(unread);
    if (address === location.href && host.isConnected) return;
    address = location.href;
    const here = portalIn(location.pathname) ?? tab[portalKey];
    if (here && here !== portal) {
      portal = here;
      tab[portalKey] = here;
      void poll();
      panel?.learn(portal, undefined);
    }
    render();
    // A link with this end opens the chat: the entry in the portal's menu, one in a mail.
    const [bare, end] = location.href.split('#');
    if (end === 'guichet') {
      history.replaceState(history.state, '', bare);
      void open(true);
    }
  }

  async function open(press: boolean, conversation?: string, opener?: HTMLElement) {
    if (!portal || state === 'opening') return;
    turn('opening');
    try {
      // What is shown is looked at anew, while the panel comes (R158); a thread can be read whatever it says.
      [panel] = await Promise.all([panel ?? loadPanel(), press && poll(true)]);
      if (press && conversation === undefined && chat?.visible === false) {
        refused++;
        turn('ready');
        return;
      }
      tab[openKey] = '1';
      turn('open');
      panel.open(press, conversation, opener);
    } catch {
      turn('failed');
    }
  }

  function turn(to: LauncherState) {
    state = to;
    render();
  }

  /** A failed import is remembered by its address, so a second try has another one. */
  async function loadPanel(): Promise<Panel> {
    const module = await load(urlOf('panel', tries++ ? `-${tries}` : ''));
    return module.createPanel(stage());
  }

  const urlOf = (file: string, again = '') => panelUrl(contextPath, 'portal', language, again, file);

  const stage = () => ({
    root,
    contextPath,
    user,
    portal,
    chat,
    launcher: button,
    closed,
    count,
    open: (...how: Parameters<Panel['open']>) => void open(...how),
    ask: () => void poll(true),
  });

  function closed() {
    tab[openKey] = '';
    turn('ready');
  }

  function count(now: number) {
    unread = now;
    render();
  }

  style.textContent = styles;
  root.append(style);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', () => void poll());
  addEventListener('resize', settle);
  addEventListener('hashchange', look);
  look();
  if (tab[openKey]) void open(false);
  return host;
}
