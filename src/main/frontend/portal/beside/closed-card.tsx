/** Why the window does not open: nobody is there any more, or the person is not one whom chat is for. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import type { Chat } from '../../shared/wire';
import { officeTime } from '../office-zone';
import { requestUrl } from '../page';
import type { Stage } from '../stage';
import { announcementText } from './announcement-text';

interface Props {
  chat: Chat;
  stage: Stage;
  portal: string;
  dismiss(): void;
}

export function ClosedCard({ chat, stage, portal, dismiss }: Props) {
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dismiss();
  };

  return (
    <section class="card" role="dialog" aria-label={say.closedTitle} onKeyDown={onKeyDown}>
      <div class="card__row">
        <p class="card__words" role="status">
          {reason(chat)}
        </p>
        <button
          type="button"
          class="g-button g-button--icon"
          aria-label={say.cardClose}
          title={say.cardClose}
          onClick={dismiss}
        >
          <Icon name="close" />
        </button>
      </div>
      {chat.announcement && <p>{announcementText(chat.announcement, chat.reopensAt)}</p>}
      <p class="card__acts">
        <a
          ref={way}
          class="g-button g-button--primary"
          href={requestUrl(stage.contextPath, { portalId: portal })}
        >
          {say.newRequest}
        </a>
        <button type="button" class="g-button" onClick={() => stage.open(true, '')}>
          {say.launcherConversations}
        </button>
      </p>
    </section>
  );
}

function reason({ state, partner, contact, reopensAt, zone, announcement }: Chat): string {
  if (state === 'notEntitled') {
    if (partner) return say.newIndirect({ partner });
    return contact ? say.newNotEntitled({ contact }) : say.newNotEntitledAtAll;
  }
  const why = state === 'closed' || state === 'holiday' ? say.closedNow : say.closedNobody;
  // An announcement in the product's own words names the reopening itself; the administrator's may not.
  if (!reopensAt || (announcement && !announcement.text)) return why;
  const at = new Date(reopensAt);
  const there = officeTime(zone, at);
  return `${why} ${there ? say.closedUntilThere({ d: at, t: at, there }) : say.closedUntil({ d: at, t: at })}`;
}
