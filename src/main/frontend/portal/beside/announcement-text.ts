/** What an exceptional closing says: the administrator's own words, or ours. */
import * as say from 'guichet:messages';
import type { Announcement } from '../../shared/wire';

export function announcementText({ text, reason, from, to }: Announcement, reopensAt = to): string {
  if (text) return text;
  const d = new Date(from);
  const e = new Date(reopensAt);
  const closing = reason ? say.announcementReason({ d, reason }) : say.announcementPlain({ d });
  return `${closing} ${say.announcementUntil({ e, t: e })}`;
}
