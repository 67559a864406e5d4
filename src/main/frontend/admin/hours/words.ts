/** Dates, hours and names of the calendar as people read them; always by the project's clock. */
import * as say from 'guichet:messages';
import {
  asDate,
  type Closing,
  momentOf,
  plusDays,
  type Schedule,
  wallAt,
  WEEKDAYS,
  type Weekday,
} from './week';

const format = (date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(say.locale, { timeZone: 'UTC', ...options }).format(asDate(date));

/** Within a sentence: lundi, Monday. The fifth of January 2026 is one. */
export const dayWord = (day: Weekday) =>
  format(plusDays('2026-01-05', WEEKDAYS.indexOf(day)), { weekday: 'long' });

export const dayName = (day: Weekday) => capital(dayWord(day));

export const capital = (words: string) => words.charAt(0).toLocaleUpperCase(say.locale) + words.slice(1);

export const shortDay = (date: string) => format(date, { weekday: 'short' });
export const dayOfMonth = (date: string) => format(date, { day: 'numeric' });
export const fullDay = (date: string) => format(date, { weekday: 'long', day: 'numeric', month: 'long' });
/** With its year: what is told of a file may be far away. */
export const datedDay = (moment: string, zone: string) =>
  format(wallAt(moment, zone).date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

export const mediumDay = (date: string) => capital(mediumWords(date));

const mediumWords = (date: string) => format(date, { weekday: 'short', day: 'numeric', month: 'long' });

export function weekTitle(monday: string): string {
  const range = new Intl.DateTimeFormat(say.locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return range.formatRange(asDate(monday), asDate(plusDays(monday, 6)));
}

/** 09:00; the end of a day is not its beginning. */
export function clockTime(minutes: number): string {
  const at = new Date(minutes * 60_000);
  const words = new Intl.DateTimeFormat(say.locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' });
  return minutes === 24 * 60 ? '24:00' : words.format(at);
}

export const span = (from: number, to: number) =>
  say.adminHoursSpan({ from: clockTime(from), to: clockTime(to) });

/** lundi 11 mai, and 09:00, by the clock of a zone. */
export function dayAndTime(moment: string, zone: string): { d: string; t: string } {
  const { date, minutes } = wallAt(moment, zone);
  return { d: fullDay(date), t: clockTime(minutes) };
}

/** Jeu. 7 mai, 15:00 – 17:00; whole days without their hours. */
export function whenOf({ from, to }: Closing, { zone }: Schedule): string {
  const begin = wallAt(from, zone);
  const end = wallAt(to, zone);
  if (begin.minutes === 0 && end.minutes === 0) {
    const last = plusDays(end.date, -1);
    return last <= begin.date
      ? mediumDay(begin.date)
      : say.adminHoursSpan({
          from: mediumDay(begin.date),
          to: mediumWords(last),
        });
  }
  return begin.date === end.date
    ? `${mediumDay(begin.date)}, ${span(begin.minutes, end.minutes)}`
    : say.adminHoursSpan({
        from: `${mediumDay(begin.date)}, ${clockTime(begin.minutes)}`,
        to: `${mediumWords(end.date)}, ${clockTime(end.minutes)}`,
      });
}

export const isWholeDays = ({ from, to }: Closing, { zone }: Schedule) =>
  wallAt(from, zone).minutes === 0 && wallAt(to, zone).minutes === 0;

/** A closing of all of tomorrow, to begin with. */
export function tomorrow(zone: string, now: number): Closing {
  const { date } = wallAt(now, zone);
  return {
    from: momentOf({ date: plusDays(date, 1), minutes: 0 }, zone),
    to: momentOf({ date: plusDays(date, 2), minutes: 0 }, zone),
    reason: { fr: '', en: '' },
    announcement: { fr: '', en: '' },
    announceDays: 7,
  };
}

/** Europe/Paris (UTC+2). */
export function zoneName(timeZone: string, now: number): string {
  try {
    const ahead = new Intl.DateTimeFormat(say.locale, { timeZone, timeZoneName: 'shortOffset' })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value;
    const city = timeZone.replace(/_/g, ' ');
    return ahead && ahead !== timeZone ? `${city} (${ahead.replace('GMT', 'UTC')})` : city;
  } catch {
    return timeZone;
  }
}

/** FR is France; FR-67, a part of it, has its number. */
export function placeName(code: string, names: readonly { code: string; name: string }[]): string {
  const named = names.find((place) => place.code === code);
  if (named) return named.name;
  const [country = code, part] = code.split('-');
  const name = new Intl.DisplayNames(say.locale, { type: 'region' }).of(country) ?? country;
  return part ? `${name} (${part})` : name;
}
