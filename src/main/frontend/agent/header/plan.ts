/** The weekly plan as one line of text a day, `09:00–12:00, 14:00–17:00`, and back (M10). */
import type { Plan, Weekday } from '../../shared/wire-agent';

export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export type Lines = Record<Weekday, string>;

/** Why a line says nothing that could be kept. */
export type Fault = 'form' | 'order' | 'overlap';

interface Slot {
  from: string;
  to: string;
}

const SLOT = /^(\d{1,2})[:h](\d{2})?\s*[-–—]\s*(\d{1,2})[:h](\d{2})?$/i;

export const linesOf = (plan: Plan | undefined): Lines =>
  Object.fromEntries(
    WEEKDAYS.map((day) => [
      day,
      (plan?.week[day] ?? []).map(({ from, to }) => `${short(from)}–${short(to)}`).join(', '),
    ]),
  ) as Lines;

/** Seconds are not shown. */
const short = (time: string) => time.slice(0, 5);

export function slotsOf(line: string): Slot[] | Fault {
  const slots: Slot[] = [];
  for (const part of line.split(/[,;]/).map((it) => it.trim())) {
    if (!part) continue;
    const [, fromHour, fromMinute, toHour, toMinute] = SLOT.exec(part) ?? [];
    const from = time(fromHour, fromMinute);
    const to = time(toHour, toMinute);
    if (!from || !to) return 'form';
    if (to <= from) return 'order';
    slots.push({ from, to });
  }
  slots.sort((one, other) => one.from.localeCompare(other.from));
  return slots.some(({ from }, at) => at > 0 && from < (slots[at - 1]?.to ?? '')) ? 'overlap' : slots;
}

function time(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** @returns the plan, or which lines are at fault */
export function planOf(lines: Lines, zone: string): Plan | Partial<Record<Weekday, Fault>> {
  const week: Plan['week'] = {};
  const faults: Partial<Record<Weekday, Fault>> = {};
  for (const day of WEEKDAYS) {
    const slots = slotsOf(lines[day]);
    if (typeof slots === 'string') faults[day] = slots;
    else if (slots.length > 0) week[day] = slots;
  }
  return Object.keys(faults).length > 0 ? faults : { zone, week };
}
