/** Why a conversation goes on as a classic ticket (R104). */
import * as say from 'guichet:messages';
import type { Reason } from './ways';

export const reasons = (): readonly (readonly [Reason, string])[] => [
  ['call', say.agentReasonCall],
  ['appointment', say.agentReasonAppointment],
  ['mail', say.agentReasonMail],
  ['remote', say.agentReasonRemote],
  ['analysis', say.agentReasonAnalysis],
  ['other', say.agentReasonOther],
];
