/** An agent's invitation to this person: answered in one tab, it is gone in all of them. */
import type { Keep } from '../../shared/keep';
import type { Rest } from '../../shared/rest';
import type { Chat, OpenInvitation } from '../../shared/wire';

const KEPT = 'invitation';

export interface Invitations {
  /** The one to show: it goes on being shown for a while when it has expired, which the server no longer tells. */
  current(chat: Chat | undefined): OpenInvitation | undefined;
  answer(invitation: OpenInvitation, accepted: boolean, notToday?: boolean): Promise<void>;
  forget(invitation: OpenInvitation): void;
}

const nameOf = ({ conversationId, expiresAt }: OpenInvitation) => `${conversationId} ${expiresAt}`;

export function invitations(rest: Rest, device: Keep, changed: () => void): Invitations {
  let shown: OpenInvitation | undefined;
  device.watch((name) => {
    if (name === KEPT) changed();
  });

  const forget = (invitation: OpenInvitation) => {
    device.write(KEPT, nameOf(invitation));
    changed();
  };

  return {
    forget,
    current(chat) {
      const told = chat?.invitation;
      const expired = shown && Date.parse(shown.expiresAt) <= Date.now();
      if (told) shown = told;
      // Answered on another device, or taken back by the agent.
      else if (!expired) shown = undefined;
      return shown && device.read(KEPT) === nameOf(shown) ? undefined : shown;
    },
    async answer(invitation, accepted, notToday) {
      await rest.post(`/conversations/${invitation.conversationId}/invitation`, { accepted, notToday });
      forget(invitation);
    },
  };
}
