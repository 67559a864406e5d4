/** An invitation that this agent sent: waiting, taken back, refused, not seen; asking again is always possible (R86). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Strip } from '../../shared/strip';
import type { Conversation } from '../../shared/wire';
import type { AgentChat } from './chat';

export function InvitationStrip({ chat, conversation }: { chat: AgentChat; conversation: Conversation }) {
  const { invitation, customer } = conversation;
  const [closed, setClosed] = useState('');
  const name = customer?.name ?? '';
  const key = `${invitation?.expiresAt ?? ''}.${invitation?.state ?? ''}`;
  const again = { word: say.agentInvitedAgain, press: () => void chat.invite() };
  const close = { word: say.agentInvitedClose, press: () => setClosed(key) };
  const cancel = { word: say.agentCancel, press: () => void chat.uninvite() };
  return (
    <div role="status">
      {invitation?.state === 'waiting' && (
        <Strip tone="warning" icon="clock" acts={[cancel]}>
          {say.agentConnecting} {say.agentInvited({ customer: name })}
        </Strip>
      )}
      {(invitation?.state === 'refused' || invitation?.state === 'expired') && closed !== key && (
        <Strip tone="warning" icon="info" acts={[again, close]}>
          {invitation.state === 'refused'
            ? say.agentInvitedRefused({ customer: name })
            : say.agentInvitedExpired({ customer: name })}
        </Strip>
      )}
    </div>
  );
}
