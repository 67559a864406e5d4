/** An invitation that this agent sent: waiting, taken back, refused, not seen; asked again until she says "not today" (R86). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Strip } from '../../shared/strip';
import type { Conversation, Invitation } from '../../shared/wire';
import type { AgentChat } from './chat';
import { Flash, type Flashed } from './flash';

export function InvitationStrip({ chat, conversation }: { chat: AgentChat; conversation: Conversation }) {
  const { invitation, customer } = conversation;
  const [closed, setClosed] = useState('');
  const asked = useRef(false);
  const [accepted, setAccepted] = useState<Flashed>();
  const name = customer?.name ?? '';
  const key = `${invitation?.expiresAt ?? ''}.${invitation?.state ?? ''}`;
  const again = { word: say.agentInvitedAgain, press: () => void chat.invite() };
  const close = { word: say.agentInvitedClose, press: () => setClosed(key) };
  const cancel = { word: say.agentCancel, press: () => void chat.uninvite() };
  const answer = invitation?.state;
  const notToday = Date.parse(invitation?.notBefore ?? '') > Date.now();
  // That she has accepted is news to who saw her being asked.
  useEffect(() => {
    if (answer === 'accepted' && asked.current)
      setAccepted({ text: say.agentInvitedAccepted({ customer: name }) });
    asked.current = answer === 'waiting';
  }, [answer]);
  return (
    <div role="status">
      {invitation?.state === 'waiting' && (
        <Strip tone="warning" icon="clock" acts={[cancel]}>
          {say.agentConnecting} {say.agentInvited({ customer: name })}
        </Strip>
      )}
      <Flash chat={chat} flash={accepted} />
      {(invitation?.state === 'refused' || invitation?.state === 'expired') && closed !== key && (
        <Strip tone="warning" icon="info" acts={notToday ? [close] : [again, close]}>
          {notToday
            ? say.agentInvitedNotToday({ customer: name })
            : invitation.state === 'refused'
              ? say.agentInvitedRefused({ customer: name })
              : say.agentInvitedExpired({ customer: name, n: minutesOf(invitation) })}
        </Strip>
      )}
    </div>
  );
}

/** How long she had; 0 for less than a minute. */
const minutesOf = ({ sentAt, expiresAt }: Invitation) =>
  Math.floor((Date.parse(expiresAt) - Date.parse(sentAt)) / 60_000);
