/** Moments as people read them, in the reader's zone and the interface's language. */
import { locale } from 'guichet:messages';

type Options = Intl.DateTimeFormatOptions;

const format = (at: Date, options: Options) => new Intl.DateTimeFormat(locale, options).format(at);
const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate());
const DAY_MS = 24 * 60 * 60 * 1000;

/** Days between the two on the calendar: 1 for yesterday, whatever the hour. */
export const daysBefore = (at: Date, now: Date) =>
  Math.round((midnight(now).getTime() - midnight(at).getTime()) / DAY_MS);

/** 10:21 */
export const clock = (at: Date) => format(at, { hour: '2-digit', minute: '2-digit' });

/** 10:21, hier, lundi, 3 mars, 3 mars 2025: the nearer, the finer. */
export function listTime(at: Date, now: Date): string {
  const days = daysBefore(at, now);
  if (days <= 0) return clock(at);
  if (days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
  if (days <= 6) return format(at, { weekday: 'long' });
  return format(at, dayOfYear(at, now));
}

/** lundi 9 mars, with the year when it is another one. */
export const dayTitle = (at: Date, now: Date) => format(at, { weekday: 'long', ...dayOfYear(at, now) });

/** For titles: everything. */
export const fullTime = (at: Date) => format(at, { dateStyle: 'full', timeStyle: 'short' });

const dayOfYear = (at: Date, now: Date): Options => ({
  day: 'numeric',
  month: 'long',
  ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
});
