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
import { requestUrl } from '../page';
import type { Stage } from '../stage';
import { countText } from '../../shared/unread-count';

const REQUEST = /\/customer\/portal\/\d+\/(\w+-\d+)\/?$/;
const REQUESTS = /\/customer\/user\/requests\/?$/;
/** The largest that the server gives. */
const PAGE = 50;
const MOST_PAGES = 10;
const TAG = 'guichet-request';
const keyIn = (path: string) => REQUEST.exec(path)?.[1];

/**
 * The portal draws its pages when it has them, often later than we know what to mark on them; so each change is looked at.
 *
 * @returns what to call again and again, with the portal and the number of unread messages: another number is a reason
 * to ask anew
 */
export function markRequests(
  rest: Rest,
  stage: Stage,
  sheets: string,
): (portal: string, unread: number) => void {
  let known = new Map<string, Conversation>();
  let path = '';
  let before = -1;
  let asking = 0;
  let portal = '';
  new MutationObserver(draw).observe(document, { childList: true, subtree: true });

  return (where, unread) => {
    portal = where;
    if (!keyIn(location.pathname) && !REQUESTS.test(location.pathname)) {
      path = '';
      return;
    }
    if (path !== location.pathname || unread !== before) {
      path = location.pathname;
      before = unread;
      const asked = ++asking;
      allByKey(rest)
        .then((found) => {
          // A slow answer may know less than one that overtook it.
          if (asked !== asking) return;
          known = found;
          draw();
        })
        // Asked again with the next look at the chat.
        .catch(() => (before = -1));
    }
    draw();
  };

  function draw() {
    const key = keyIn(location.pathname);
    const conversation = key && known.get(key);
    const title = key ? document.querySelector('.cv-page-title-text, main h1') : null;
    if (title && conversation) place(title, conversation, false);
    // Another request on the same page, whose title the portal only changed.
    else if (title?.nextElementSibling?.localName === TAG) title.nextElementSibling.remove();
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

  /** Where no portal has been visited yet, there is no window: the request's own page has one. */
  function open({ id, ...conversation }: Conversation, opener: HTMLElement) {
    if (portal) stage.open(true, id, opener);
    else location.assign(`${requestUrl(stage.contextPath, conversation)}#guichet`);
  }

  function place(after: Element, conversation: Conversation, small: boolean) {
    const next = after.nextElementSibling;
    const host = next?.localName === TAG ? next : document.createElement(TAG);
    if (host !== next) after.after(host);
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    if (!root.firstChild) {
      const style = document.createElement('style');
      style.textContent = sheets;
      root.append(style, document.createElement('div'));
    }
    takeTheme(host as HTMLElement);
    const element = root.lastElementChild;
    if (element) render(<OpenChat conversation={conversation} small={small} open={open} />, element);
  }
}

interface Props {
  conversation: Conversation;
  small: boolean;
  open: (conversation: Conversation, opener: HTMLElement) => void;
}

function OpenChat({ conversation, small, open }: Props) {
  const { unread, requestKey } = conversation;
  const words = say.requestChat({ n: unread });
  return (
    <>
      {/* Keeps the mark on the line of its link. */}
      {small && '\u00a0'}
      <span class={small ? 'g-root request' : 'g-root request request--page'} lang={say.locale}>
        <button
          type="button"
          class={small ? 'g-button request__mark' : 'g-button'}
          aria-label={small ? `${words}, ${requestKey ?? ''}` : undefined}
          title={words}
          onClick={({ currentTarget }) => open(conversation, currentTarget)}
        >
          <Icon name="chat" />
          {!small && say.requestOpen}
          {unread > 0 && <b class="request__count">{countText(unread)}</b>}
          {!small && <span class="g-hidden">, {words}</span>}
        </button>
      </span>
    </>
  );
}

async function allByKey(rest: Rest): Promise<Map<string, Conversation>> {
  const found = new Map<string, Conversation>();
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await rest.get<ConversationPage>(conversationsPath({ limit: PAGE, cursor }));
    for (const one of page.conversations) if (one.requestKey) found.set(one.requestKey, one);
    cursor = page.cursor ?? undefined;
    if (cursor === undefined) break;
  }
  return found;
}
