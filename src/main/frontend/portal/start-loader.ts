/** The life of the launcher on one page: which portal, which state, and the panel when it is wanted. */
import { keyOf, unlessRefused } from '../shared/keep';
import { meta } from '../shared/meta';
import { pageLanguage, panelUrl } from '../shared/panel-url';
import { takeTheme } from '../shared/theme';
import type { Chat } from '../shared/wire';
import { pollChat } from './chat-poll';
import { createLauncher, type LauncherView } from './launcher';
import { launcherWords } from './launcher-words';
import styles from './launcher.css?inline';
import { portalIn } from './page';
import { roomBelow } from './room-below';
import { KEPT, type Panel, type PanelModule } from './stage';
import { countInTitle } from './unread-count';

const inTab = (key: string) => unlessRefused(() => sessionStorage.getItem(key));
const keepInTab = (key: string, value: string) => unlessRefused(() => sessionStorage.setItem(key, value));

/** @returns the one node of ours, or nothing for a visitor who is not logged in */
export function startLoader(load: (url: string) => Promise<PanelModule>): HTMLElement | undefined {
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
  const launcher = createLauncher(launcherWords(language), () => void open(true));

  let state: LauncherView['state'] = 'ready';
  let address = '';
  let portal = '';
  let chat: Chat | undefined;
  let unread = 0;
  let panel: Panel | undefined;
  let tries = 0;

  const poll = pollChat((answer) => {
    chat = answer;
    unread = answer?.unread ?? 0;
    panel?.learn(portal, chat);
    render();
  });

  function render() {
    takeTheme(host);
    launcher.show({
      state,
      known: !!unlessRefused(() => localStorage[knownKey] as string | undefined),
      unread,
    });
    if (!chat?.visible) launcher.element.remove();
    else if (!launcher.element.isConnected) root.append(launcher.element);
    countInTitle(unread);
    settle();
  }

  /** In the page, and above what the portal holds at its foot. */
  function settle() {
    if (!host.isConnected) document.body.append(host);
    launcher.element.style.setProperty('--room', `${roomBelow(launcher.element)}px`);
  }

  /** Whatever changes the page comes by here: a route of the portal's, a new title, a body that was emptied. */
  function look() {
    countInTitle(unread);
    if (address === location.href && host.isConnected) return;
    address = location.href;
    const here = portalIn(location.pathname) ?? inTab(portalKey);
    if (here && here !== portal) {
      portal = here;
      keepInTab(portalKey, here);
      poll(`${contextPath}/rest/guichet/1.0/portals/${here}/chat`);
      panel?.learn(portal, undefined);
    }
    settle();
  }

  async function open(press: boolean) {
    if (!portal || state === 'opening') return;
    turn('opening');
    try {
      panel ??= await loadPanel();
      keepInTab(openKey, '1');
      turn('open');
      panel.open(press);
    } catch {
      turn('failed');
    }
  }

  function turn(to: LauncherView['state']) {
    state = to;
    render();
  }

  /** A failed import is remembered by its address, so a second try has another one. */
  async function loadPanel(): Promise<Panel> {
    const again = tries++ ? `-${tries}` : '';
    const module = await load(panelUrl(contextPath, 'portal', language, again));
    return module.createPanel({
      root,
      contextPath,
      user,
      portal,
      chat,
      launcher: launcher.button,
      closed,
      count,
    });
  }

  function closed() {
    keepInTab(openKey, '');
    turn('ready');
  }

  function count(now: number) {
    unread = now;
    render();
  }

  style.textContent = styles;
  root.append(style);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', () => poll());
  addEventListener('resize', settle);
  look();
  if (inTab(openKey)) void open(false);
  return host;
}
