/** The chat panel of an issue: joins the agent's view to the browser, in a shadow root that Jira's styles do not reach. */
import { render } from 'preact';
import base from '../shared/base.css?inline';
import { keepFor, storageOf } from '../shared/keep';
import { connectRest, restOf } from '../shared/rest';
import { meta } from '../shared/meta';
import { followTheme } from '../shared/theme';
import tokens from '../shared/tokens.css?inline';
import { startEngine } from '../thread';
import { filesHere } from '../thread/files/here';
import files from '../thread/files/files.css?inline';
import life from '../thread/life/life.css?inline';
import thread from '../thread/thread.css?inline';
import { AgentPanel } from './agent-panel';
import styles from './agent.css?inline';
import conversation from './conversation/conversation.css?inline';
import { createDeclining } from './conversation/declining';
import { declineBy } from './header/decline';
import { createIssueChat } from './issue-chat';
import { placeOf } from './place';

export function mount(element: HTMLElement): () => void {
  const place = placeOf(element);
  const rest = connectRest(restOf(place.contextPath), undefined, meta('remote-user'));
  const keep = keepFor(place.person, storageOf(window, 'localStorage'));
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const inner = document.createElement('div');
  const chat = createIssueChat(place, rest, (listener) =>
    // Not the portal's connection: its list tells of one's own requests alone.
    startEngine({ contextPath: place.contextPath, person: `agent/${place.person}`, rest, keep }, listener),
  );
  const uploads = filesHere(place.contextPath, place.person, rest);
  const tell = declineBy(rest);
  const declining = createDeclining({
    send: (id, reason) => tell(id, reason).finally(() => chat.state.get().chat?.thread.reload()),
    later: (act, ms) => window.setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer),
  });

  style.textContent = tokens + base + thread + files + life + conversation + styles;
  inner.className = 'g-root';
  root.replaceChildren(style, inner);
  const unfollow = followTheme(element);
  /** Pressed before the panel was there, it is done now. */
  const whenStarted = (act: () => void) => {
    const start = () => {
      delete element.dataset.start;
      act();
    };
    if (element.dataset.start) start();
    element.addEventListener('guichet-start', start);
    return () => element.removeEventListener('guichet-start', start);
  };
  render(<AgentPanel {...{ chat, place, declining, whenStarted }} files={uploads} />, inner);
  addEventListener('pagehide', declining.leave);
  chat.start();

  return () => {
    render(null, inner);
    removeEventListener('pagehide', declining.leave);
    declining.leave();
    chat.stop();
    unfollow();
  };
}
