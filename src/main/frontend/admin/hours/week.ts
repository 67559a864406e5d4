/** The week as it is set, and as it is on a certain date: what the picture shows. Pure; days are written 2026-05-08. */

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What the server keeps of them. */
export const MOST_CLOSINGS = 200;

export interface Slot {
  from: string;
  to: string;
}

export interface Schedule {
  zone: string;
  week: Partial<Record<Weekday, Slot[]>>;
  holidays?: { date: string; name: Texts }[];
  countries?: string[];
  closings?: Closing[];
}

export interface Closing {
  from: string;
  to: string;
  reason?: Texts;
  announcement?: Texts;
  announceDays?: number;
}

interface Texts {
  fr: string;
  en: string;
}

export interface Holiday {
  date: string;
  name: Texts;
}

/** A piece of a day, in minutes from its midnight. */
export interface Piece {
  kind: 'open' | 'closing' | 'holiday';
  from: number;
  to: number;
  name?: Texts | undefined;
}

export interface Day {
  date: string;
  pieces: Piece[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MIDNIGHT = 24 * 60;

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dated = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number) => dated(utc(date) + days * DAY_MS);

/** The Monday on or before. */
export const mondayOf = (date: string) => plusDays(date, -((new Date(utc(date)).getUTCDay() + 6) % 7));

/** For the formats of the browser, which know moments and no dates. */
export const asDate = (date: string) => new Date(utc(date));

/** Minutes since midnight; nothing for what is no time of day. */
export function minutesOf(time: string): number | undefined {
  if (time === '24:00') return MIDNIGHT;
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

export const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** As people type it: 9, 9h, 9h30, 9:30, 0930. What is none of these stays as it is. */
export function tidied(typed: string): string {
  const text = typed.trim().toLowerCase();
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return text;
  const time = timeOf(Number(hours) * 60 + Number(minutes));
  return minutesOf(time) === undefined ? text : time;
}

export type Fault = 'time' | 'order' | 'overlap';

/** What is wrong with the slots of a day, by the field: `[1].from`. */
export function faultsOf(slots: readonly Slot[]): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  const taken: { from: number; to: number }[] = [];
  slots.forEach(({ from, to }, at) => {
    const begin = minutesOf(from);
    const end = minutesOf(to);
    if (begin === undefined) faults[`[${at}].from`] = 'time';
    if (end === undefined) faults[`[${at}].to`] = 'time';
    if (begin === undefined || end === undefined) return;
    if (begin >= end) faults[`[${at}].to`] = 'order';
    else if (taken.some((other) => begin < other.to && other.from < end)) faults[`[${at}].from`] = 'overlap';
    else taken.push({ from: begin, to: end });
  });
  return faults;
}

/** Days after each other that have the same slots, so that a usual week is two lines. */
export function groupsOf(week: Schedule['week']): Weekday[][] {
  const groups: Weekday[][] = [];
  for (const day of WEEKDAYS) {
    const last = groups[groups.length - 1];
    if (last?.[0] && isSame(week[last[0]], week[day])) last.push(day);
    else groups.push([day]);
  }
  return groups;
}

export const isSame = (one: readonly Slot[] = [], other: readonly Slot[] = []) =>
  one.length === other.length &&
  one.every(({ from, to }, at) =>
    other.some((it, there) => there === at && it.from === from && it.to === to),
  );

interface Wall {
  date: string;
  minutes: number;
}

/** What the clock of a zone shows at a moment. */
export function wallAt(moment: string | number, timeZone: string): Wall {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: known(timeZone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(moment));
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '0';
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    minutes: Number(of('hour')) * 60 + Number(of('minute')),
  };
}

/** The moment at which the clock of a zone shows this; where it leaps over it, as long after as it was wanted. */
export function momentOf({ date, minutes }: Wall, timeZone: string): string {
  const wanted = utc(date) + minutes * 60_000;
  const ahead = (at: number) => {
    const shown = wallAt(at, timeZone);
    return utc(shown.date) + shown.minutes * 60_000 - at;
  };
  const near = wanted - ahead(wanted);
  return new Date(wanted - ahead(near)).toISOString();
}

/** The same week by another clock: closings are moments, and keep what the clock on the wall shows. */
export function inZone(schedule: Schedule, zone: string): Schedule {
  const moved = (moment: string) => momentOf(wallAt(moment, schedule.zone), zone);
  const closings = schedule.closings?.map((it) => ({ ...it, from: moved(it.from), to: moved(it.to) }));
  return { ...schedule, zone, ...(closings && { closings }) };
}

/** A zone that this browser does not know is shown as UTC. */
function known(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/** Seven days from a Monday: what is open, what is closed and why. */
export function daysOf(schedule: Schedule, monday: string, holidays: readonly Holiday[]): Day[] {
  const off = [...(schedule.holidays ?? []), ...holidays];
  const closings = (schedule.closings ?? []).map((closing) => ({
    name: closing.reason,
    from: wallAt(closing.from, schedule.zone),
    to: wallAt(closing.to, schedule.zone),
  }));
  return WEEKDAYS.map((weekday, at) => {
    const date = plusDays(monday, at);
    const holiday = off.find((day) => day.date === date);
    if (holiday) return { date, pieces: [{ kind: 'holiday', from: 0, to: MIDNIGHT, name: holiday.name }] };
    const shut: Piece[] = closings
      .filter(({ from, to }) => from.date <= date && date <= to.date)
      .map(({ name, from, to }): Piece => ({
        kind: 'closing',
        from: from.date === date ? from.minutes : 0,
        to: to.date === date ? to.minutes : MIDNIGHT,
        name,
      }))
      .filter(({ from, to }) => from < to);
    const open = (schedule.week[weekday] ?? []).flatMap(({ from, to }) => {
      const begin = minutesOf(from);
      const end = minutesOf(to);
      return begin === undefined || end === undefined || begin >= end ? [] : [{ from: begin, to: end }];
    });
    return {
      date,
      pieces: [
        ...shut.reduce(without, open).map((piece): Piece => ({ kind: 'open', ...piece })),
        ...shut.map((piece) => trimmed(piece, open)),
      ].sort((one, other) => one.from - other.from),
    };
  });
}

interface Span {
  from: number;
  to: number;
}

const without = (open: Span[], { from, to }: Span): Span[] =>
  open.flatMap((span) =>
    [
      { from: span.from, to: Math.min(span.to, from) },
      { from: Math.max(span.from, to), to: span.to },
    ].filter((rest) => rest.from < rest.to),
  );

/** A closing is drawn where it takes something away; where nothing was open, as it is. */
function trimmed(closing: Piece, open: readonly Span[]): Piece {
  const hit = open.filter(({ from, to }) => from < closing.to && closing.from < to);
  if (hit.length === 0) return closing;
  const first = Math.min(...hit.map(({ from }) => from));
  const last = Math.max(...hit.map(({ to }) => to));
  return { ...closing, from: Math.max(closing.from, first), to: Math.min(closing.to, last) };
}

/** The hours that the picture has to show: the office's, an hour around what there is. */
export function extentOf(days: readonly Day[]): { from: number; to: number } {
  const spans = days.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'open'));
  const from = Math.min(9 * 60, ...spans.map((span) => span.from));
  const to = Math.max(17 * 60, ...spans.map((span) => span.to));
  return {
    from: Math.max(0, Math.floor(from / 60) * 60 - 60),
    to: Math.min(MIDNIGHT, Math.ceil(to / 60) * 60 + 60),
  };
}
