/** The drawing before an event's line. */
import { again, chat, check, clock, file, info, person, star, swap } from './drawings';

const drawings: Record<string, string> = {
  accepted: person,
  invitationAccepted: person,
  invited: chat,
  converted: swap,
  ticketed: file,
  outOfScope: info,
  askedNew: chat,
  proposed: check,
  solved: check,
  missing: info,
  rated: star,
  reopened: again,
  retried: again,
};

/** Types that this version does not know have their text all the same. */
export const drawingOf = (type = '') => drawings[type] ?? clock;
