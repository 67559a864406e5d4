/**
 * On the portal's own pages: a button on the page of a request that has a chat, a mark at each such request in the list
 * of requests. They hang on the addresses of the portal's links, which are its interface, and not on its styles.
 */
import * as say from 'guichet:messages';
import { render } from 'preact';
import { Icon } from '../../shared/icons';
import type { Rest } from '../../shared/rest';
import { takeTheme } from '../../shared/theme';
import type { Conversation, ConversationPage } from '../../shared/wire';
import { conversationsPath } from '../conversations';
import type { Stage } from '../stage';
import { countText } from '../unread-count';

const REQUEST = /\/customer\/portal\/\d+\/(\w+-\d+)\/?$/;
const REQUESTS = /\/customer\/user\/requests\/?$/;
const MOST_PAGES = 5;
const keyIn = (path: string) => REQUEST.exec(path)?.[1];

/** @returns what to call again and again, with the number of unread messages: another one is a reason to ask anew */
export function markRequests(rest: Rest, stage: Stage, sheets: string): (unread: number) => void {
  let known = new Map<string, Conversation>();
  let path = '';
  let before = -1;

  return (unread) => {
    if (!keyIn(location.pathname) && !REQUESTS.test(location.pathname)) {
      path = '';
      return;
    }
    if (path !== location.pathname || unread !== before) {
      path = location.pathname;
      before = unread;
      allByKey(rest)
        .then((found) => {
          known = found;
          draw();
        })
        .catch(() => undefined);
    }
    draw();
  };

  function draw() {
    const key = keyIn(location.pathname);
    const conversation = key && known.get(key);
    if (conversation) {
      const title = document.querySelector('.cv-page-title-text, main h1');
      if (title) place(title, conversation, false);
      return;
    }
    if (!REQUESTS.test(location.pathname)) return;
    const seen = new Set<string>();
    document.querySelectorAll<HTMLAnchorElement>('a[href*="/customer/portal/"]').forEach((link) => {
      const linked = keyIn(link.pathname);
      const chat = linked && known.get(linked);
      if (!chat || seen.has(linked)) return;
      seen.add(linked);
      place(link, chat, true);
    });
  }

  function place(after: Element, conversation: Conversation, small: boolean) {
    const next = after.nextElementSibling;
    const host = next?.localName === 'guichet-request' ? next : document.createElement('guichet-request');
    if (host !== next) after.after(host);
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    if (!root.firstChild) {
      const style = document.createElement('style');
      style.textContent = sheets;
      root.append(style, document.createElement('div'));
    }
    takeTheme(host as HTMLElement);
    const element = root.lastElementChild;
    if (element) render(<OpenChat conversation={conversation} small={small} open={stage.open} />, element);
  }
}

interface Props {
  conversation: Conversation;
  small: boolean;
  open: Stage['open'];
}

function OpenChat({ conversation: { id, unread, requestKey }, small, open }: Props) {
  const words = say.requestChat({ n: unread });
  return (
    <span class="g-root request" lang={say.locale}>
      <button
        type="button"
        class={small ? 'g-button request__mark' : 'g-button'}
        aria-label={small ? `${words}, ${requestKey ?? ''}` : undefined}
        title={words}
        onClick={({ currentTarget }) => open(true, id, currentTarget)}
      >
        <Icon name="chat" />
        {!small && say.requestOpen}
        {unread > 0 && <b class="request__count">{countText(unread)}</b>}
        {!small && <span class="g-hidden">, {words}</span>}
      </button>
    </span>
  );
}

async function allByKey(rest: Rest): Promise<Map<string, Conversation>> {
  const found = new Map<string, Conversation>();
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await rest.get<ConversationPage>(conversationsPath({ limit: 100, cursor }));
    for (const one of page.conversations) if (one.requestKey) found.set(one.requestKey, one);
    cursor = page.cursor ?? undefined;
    if (cursor === undefined) break;
  }
  return found;
}
