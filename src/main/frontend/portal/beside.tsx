/**
 * What stands on the portal's pages beside the launcher, where there is anything: an announcement, an invitation, why
 * the chat is closed, the chat of a request. A file of its own, because it needs no panel and most pages need none of it.
 */
import { render } from 'preact';
import { keepFor, storageOf } from '../shared/keep';
import { connectRest, restOf } from '../shared/rest';
import base from '../shared/base.css?inline';
import tokens from '../shared/tokens.css?inline';
import { announce } from './beside/announcement';
import { ClosedCard } from './beside/closed-card';
import { dressOf } from './beside/dress';
import { wearer } from './beside/look';
import { InvitationCard } from './beside/invitation-card';
import { invitations } from './beside/invitations';
import { markRequests } from './beside/requests';
import styles from './beside/beside.css?inline';
import type { Beside, Stage, Sight } from './stage';

export function createBeside(stage: Stage): Beside {
  const { root, contextPath, user } = stage;
  const rest = connectRest(restOf(contextPath));
  const device = keepFor(user, storageOf(window, 'localStorage'));
  const element = document.createElement('div');
  const style = document.createElement('style');
  const sheets = tokens + base + styles;
  const invited = invitations(rest, device, () => draw());
  const announced = announce(device, sheets);
  const requests = markRequests(rest, stage, sheets);
  const look = wearer(root);
  let sight: Sight | undefined;
  let dismissed = 0;

  element.className = 'g-root beside';
  style.textContent = sheets;
  root.append(style, element);

  function draw() {
    if (!sight) return;
    const { chat, open, refused, portal } = sight;
    const invitation = invited.current(chat);
    const closed = refused > dismissed && chat && !chat.visible && !open;
    element.classList.toggle('beside--open', open);
    render(
      <>
        {closed && (
          <ClosedCard
            chat={chat}
            stage={stage}
            portal={portal}
            dismiss={() => {
              dismissed = sight?.refused ?? 0;
              draw();
              stage.launcher.focus();
            }}
          />
        )}
        {invitation && (
          <InvitationCard
            key={invitation.conversationId}
            invitation={invitation}
            href={`${contextPath}/servicedesk/customer/portal/${portal}/${invitation.requestKey ?? ''}`}
            answer={async (accepted, notToday) => {
              await invited.answer(invitation, accepted, notToday);
              if (accepted) stage.open(true, invitation.conversationId);
              stage.ask();
            }}
            gone={() => {
              invited.forget(invitation);
              stage.ask();
            }}
          />
        )}
      </>,
      element,
    );
  }

  return {
    dress: dressOf,
    see(now) {
      const { chat, portal } = now;
      sight = now;
      look(chat?.look);
      if (chat?.look?.launcher === 'field')
        void import('./beside/field').then((piece) => piece.default(stage, () => sight));
      announced(chat);
      // With a portal, its answer is on its way and says how many are unread.
      if (chat || !portal) requests(portal, chat?.unread ?? 0);
      draw();
    },
  };
}
