/** The weekdays as fields: days after each other that are the same stand for one another until somebody parts them. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useAdmin, useSetting } from '../admin';
import { Below } from '../kit/field';
import { idOf, useBind } from '../kit/bind';
import {
  type Fault,
  faultsOf,
  groupsOf,
  isSame,
  minutesOf,
  type Schedule,
  type Slot,
  tidied,
  WEEKDAYS,
  type Weekday,
} from './week';
import { dayName, dayWord, span } from './words';

const FAULTS: Record<Fault, string> = {
  time: say.adminHoursFaultTime,
  order: say.adminHoursFaultOrder,
  overlap: say.adminHoursFaultOverlap,
};

type Week = Schedule['week'];

const slotsOf = (week: Week, day: Weekday) => week[day] ?? [];

export function DayRows() {
  const { draft } = useAdmin();
  const [week = {}, setWeek] = useSetting<Week | undefined>('schedule.week');
  /** Where the days of a group are shown one by one. */
  const [parted, setParted] = useState(false);

  /** What is wrong is said at its field, and nothing is sent with it. */
  const write = (changed: Week) => {
    for (const day of WEEKDAYS) {
      const now = faultsOf(slotsOf(changed, day));
      const most = Math.max(slotsOf(week, day).length, slotsOf(changed, day).length);
      for (let at = 0; at < most; at++) {
        for (const field of [`[${at}].from`, `[${at}].to`]) {
          const fault = now[field];
          draft.setUnfit(`schedule.week.${day}${field}`, fault ? FAULTS[fault] : '');
        }
      }
    }
    setWeek(changed);
  };
  const groups = parted ? WEEKDAYS.map((day) => [day]) : shownGroups(week);
  const pick = (day: Weekday, slots: readonly Slot[], to: readonly Weekday[] = []) =>
    write({ ...week, ...Object.fromEntries([day, ...to].map((it) => [it, [...slots]])) });

  return (
    <div class="days">
      {groups.map(({ 0: first, length, ...days }) => {
        const last = Object.values(days).pop() as Weekday | undefined;
        if (!first) return null;
        const like = first === 'monday' && length === 1 ? undefined : likeOf(week, first, groups);
        return like && !parted ? (
          <div key={first} class="days__row">
            <span class="days__name">{last ? rangeName(first, last) : dayName(first)}</span>
            <span class="days__like">{likeWords(week, first, like)}</span>
            <button type="button" class="g-link days__act" onClick={() => setParted(true)}>
              {say.adminHoursEachDay}
            </button>
          </div>
        ) : (
          <DayRow key={first} day={first} slots={slotsOf(week, first)} write={pick} />
        );
      })}
    </div>
  );
}

/** Monday alone to begin with, then those that are the same together. */
function shownGroups(week: Week): Weekday[][] {
  return groupsOf(week).flatMap((group) => {
    const [first, ...rest] = group;
    return first === 'monday' && rest.length ? [[first], rest] : [group];
  });
}

/** The day whose slots these days share, where it is shown with its fields; a day that is closed is its own words. */
function likeOf(week: Week, day: Weekday, groups: readonly (readonly Weekday[])[]): Weekday | undefined {
  const slots = slotsOf(week, day);
  const same = groups
    .map(([first]) => first)
    .find((first) => first && first !== day && isSame(slotsOf(week, first), slots));
  const isGroup = groups.some(([first, second]) => first === day && second);
  return same ?? (slots.length === 0 || isGroup ? day : undefined);
}

function likeWords(week: Week, day: Weekday, like: Weekday): string {
  if (slotsOf(week, day).length === 0) return say.adminHoursClosed;
  if (like !== day) return say.adminHoursLike({ day: dayWord(like) });
  return slotsOf(week, day)
    .map(({ from, to }) => span(minutesOf(from) ?? 0, minutesOf(to) ?? 0))
    .join(', ');
}

const rangeName = (first: Weekday, last: Weekday) =>
  (WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === 1 ? say.adminHoursRangeTwo : say.adminHoursRange)({
    from: dayName(first),
    to: dayWord(last),
  });

interface RowProps {
  day: Weekday;
  slots: readonly Slot[];
  write: (day: Weekday, slots: readonly Slot[], to?: readonly Weekday[]) => void;
}

function DayRow({ day, slots, write }: RowProps) {
  const { bind, fault, frame } = useBind(`schedule.week.${day}`, '');
  const [copying, setCopying] = useState(false);
  const [focus, setFocus] = useState<string>();
  useEffect(() => {
    if (focus === undefined) return;
    frame.current?.querySelector<HTMLElement>(focus)?.focus();
    setFocus(undefined);
  }, [focus]);
  const name = dayName(day);

  const add = () => {
    const last = slots[slots.length - 1];
    write(day, [...slots, slotAfter(last)]);
    setFocus(`[data-slot="${slots.length}"] input`);
  };
  const remove = (at: number) => {
    write(
      day,
      slots.filter((_, it) => it !== at),
    );
    setFocus('.days__add');
  };
  return (
    <div ref={frame} class="days__row days__row--fields" role="group" aria-label={name} id={bind.id}>
      <span class="days__name" aria-hidden="true">
        {name}
      </span>
      <div class="days__slots">
        {slots.map((slot, at) => (
          <SlotFields
            key={at}
            {...{ day, at, slot }}
            change={(changed) =>
              write(
                day,
                slots.map((it, other) => (other === at ? changed : it)),
              )
            }
            remove={() => remove(at)}
          />
        ))}
        {slots.length === 0 && <span class="days__like">{say.adminHoursClosed}</span>}
        <button type="button" class="days__add" onClick={add}>
          <Icon name="plus" />
          {say.adminHoursSlot}
          <span class="g-hidden"> {name}</span>
        </button>
      </div>
      <button
        type="button"
        class="g-link days__act"
        aria-expanded={copying}
        onClick={() => setCopying(!copying)}
      >
        {say.adminHoursCopy}
        <span class="g-hidden"> {name}</span>
      </button>
      {copying && (
        <CopyTo
          day={day}
          copy={(to) => {
            write(day, slots, to);
            setCopying(false);
            setFocus('.days__act');
          }}
        />
      )}
      <Below id={bind.id} fault={fault} hint="" />
    </div>
  );
}

/** After the last one, an hour later, as long as an afternoon. */
function slotAfter(last: Slot | undefined): Slot {
  const end = last && minutesOf(last.to);
  if (end === undefined) return { from: '09:00', to: '12:00' };
  const from = Math.min(end + 60, 23 * 60);
  const to = Math.min(from + 180, 24 * 60);
  const time = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { from: time(from), to: time(to) };
}

interface SlotProps {
  day: Weekday;
  at: number;
  slot: Slot;
  change: (slot: Slot) => void;
  remove: () => void;
}

function SlotFields({ day, at, slot, change, remove }: SlotProps) {
  const path = `schedule.week.${day}[${at}]`;
  const { draft } = useAdmin();
  const from = useBind(`${path}.from`, '');
  const to = useBind(`${path}.to`, '');
  const fault = draft.faultAt(path) ?? from.fault ?? to.fault;
  const names = { day: dayName(day), n: at + 1 };
  const field = useRef<HTMLDivElement>(null);
  return (
    <div ref={field} class="slot" data-slot={at}>
      <span ref={from.frame} class="slot__part">
        <TimeField
          bind={{ ...from.bind, 'aria-describedby': fault ? `${idOf(path)}-fault` : undefined }}
          label={say.adminHoursFrom(names)}
          value={slot.from}
          write={(time) => change({ ...slot, from: time })}
        />
      </span>
      <span aria-hidden="true">{say.adminHoursTo}</span>
      <span ref={to.frame} class="slot__part">
        <TimeField
          bind={{ ...to.bind, 'aria-describedby': fault ? `${idOf(path)}-fault` : undefined }}
          label={say.adminHoursUntil(names)}
          value={slot.to}
          write={(time) => change({ ...slot, to: time })}
        />
      </span>
      <button
        type="button"
        class="g-button g-button--icon small"
        aria-label={say.adminHoursSlotRemove(names)}
        title={say.adminHoursSlotRemove(names)}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
      <Below id={idOf(path)} fault={fault} hint="" />
    </div>
  );
}

interface TimeProps {
  bind: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };
  label: string;
  value: string;
  write: (time: string) => void;
}

/** Takes 9, 9h30, 0930; what was meant is written out when the field is left. */
export function TimeField({ bind, label, value, write }: TimeProps) {
  return (
    <input
      {...bind}
      class="field time"
      aria-label={label}
      inputMode="numeric"
      autocomplete="off"
      maxLength={5}
      value={value}
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={(event) => {
        const time = tidied(event.currentTarget.value);
        if (time !== value) write(time);
      }}
    />
  );
}

function CopyTo({ day, copy }: { day: Weekday; copy: (to: Weekday[]) => void }) {
  const [to, setTo] = useState<Weekday[]>(WEEKDAYS.slice(0, 5).filter((it) => it !== day));
  const others = WEEKDAYS.filter((it) => it !== day);
  return (
    <fieldset class="copy">
      <legend>{say.adminHoursCopyTo({ day: dayWord(day) })}</legend>
      {others.map((it) => (
        <label key={it} class="choice">
          <input
            type="checkbox"
            class="choice__mark"
            checked={to.includes(it)}
            onChange={() => setTo(to.includes(it) ? to.filter((other) => other !== it) : [...to, it])}
          />
          {dayName(it)}
        </label>
      ))}
      <button type="button" class="g-button small" disabled={to.length === 0} onClick={() => copy(to)}>
        {say.adminHoursCopyNow}
      </button>
    </fieldset>
  );
}
