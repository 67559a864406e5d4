/** Why a conversation became a classic ticket, as its customer reads it. */
import * as say from 'guichet:messages';

/** The known reasons in words; what was written instead as it is. */
export function reasonText(reason: string): string {
  const known: Record<string, string> = {
    call: say.lifeReasonCall,
    appointment: say.lifeReasonAppointment,
    mail: say.lifeReasonMail,
    remote: say.lifeReasonRemote,
    analysis: say.lifeReasonAnalysis,
    other: '',
  };
  const words = known[reason] ?? reason;
  return words && say.lifeReason({ reason: words });
}

/** Whom to ask where support is not the one. */
export const whom = ({ service, contact }: { service: string; contact: string }) =>
  contact ? say.lifeContact({ service, contact }) : say.lifeClosed;
