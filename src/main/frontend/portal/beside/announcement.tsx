/** The strip of an exceptional closing (R126): at the head of the page's content, until it is put away for the day. */
import * as say from 'guichet:messages';
import { render } from 'preact';
import { Icon } from '../../shared/icons';
import type { Keep } from '../../shared/keep';
import { followTheme } from '../../shared/theme';
import type { Announcement, Chat } from '../../shared/wire';
import { announcementText } from './announcement-text';

const KEPT = 'announcement';
const today = () => new Date().toDateString();

/** @returns what to call again and again; the portal may empty its page at any time between two calls */
export function announce(device: Keep, sheets: string): (chat: Chat | undefined) => void {
  const host = document.createElement('guichet-announcement');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const element = document.createElement('div');

  style.textContent = sheets;
  element.className = 'g-root';
  root.append(style, element);
  followTheme(host);

  const putAway = ({ id }: Announcement) => `${id} ${today()}`;
  device.watch((name) => {
    if (name === KEPT) takeAway();
  });

  const main = () => document.querySelector<HTMLElement>('main, [role=main]') ?? document.body;
  let isWanted = false;
  new MutationObserver(() => {
    if (isWanted && !host.isConnected) main().prepend(host);
  }).observe(document, { childList: true, subtree: true });

  const takeAway = () => {
    isWanted = false;
    host.remove();
  };

  return (chat) => {
    const announcement = chat?.announcement;
    isWanted = announcement !== undefined && device.read(KEPT) !== putAway(announcement);
    if (!announcement || !isWanted) {
      host.remove();
      return;
    }
    if (main().firstElementChild !== host) main().prepend(host);
    const dismiss = () => {
      device.write(KEPT, putAway(announcement));
      takeAway();
      main().focus();
    };
    render(
      <div class="announcement" role="region" aria-label={say.announcementLabel} lang={say.locale}>
        <Icon name="info" />
        <p dir="auto">{announcementText(announcement)}</p>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.announcementDismiss}
          title={say.announcementDismiss}
          onClick={dismiss}
        >
          <Icon name="close" />
        </button>
      </div>,
      element,
    );
  };
}
