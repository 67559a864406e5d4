/** Jours fériés et fermetures: whose holidays count, what is closed besides, and a calendar's file to take it from. */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useAdmin, useSetting } from '../admin';
import type { Choices } from '../choices';
import { Below } from '../kit/field';
import { useBind } from '../kit/bind';
import { textIn } from '../settings/texts';
import { ClosingForm } from './closing-form';
import { ImportCalendar } from './import-calendar';
import type { ComputedHoliday } from './holidays';
import type { Closing, Schedule } from './week';
import { placeName, tomorrow, whenOf } from './words';

interface Props {
  schedule: Schedule;
  year: number;
  /** Countries to choose from. */
  offered: Choices['countries'];
  /** Nothing while they cannot be had. */
  holidays: readonly ComputedHoliday[] | undefined;
}

export function Closings({ schedule, year, offered, holidays }: Props) {
  const { rest } = useAdmin();
  const [closings = [], set] = useSetting<readonly Closing[] | undefined>('schedule.closings');
  const { bind, fault, frame } = useBind('schedule.closings', '');
  const [open, setOpen] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [next, setNext] = useState<number>();
  useEffect(() => {
    if (next === undefined) return;
    const control = list.current?.children[next]?.querySelector<HTMLElement>('.closing__form input, button');
    (control ?? button.current)?.focus();
    setNext(undefined);
  }, [next]);

  const add = () => {
    set([...closings, tomorrow(schedule.zone, rest.now())]);
    setOpen(closings.length);
    setNext(closings.length);
  };
  const remove = (at: number) => {
    set(closings.filter((_, other) => other !== at));
    setOpen(undefined);
    setNext(closings.length > 1 ? Math.min(at, closings.length - 2) : Infinity);
  };
  return (
    <section class="card" aria-labelledby="hours-closings">
      <h2 id="hours-closings" class="card__title">
        {say.adminHoursOff}
      </h2>
      <Countries {...{ year, offered, holidays }} />
      <div ref={frame} id={bind.id}>
        <ul ref={list} class="closings" aria-label={say.adminHoursClosings}>
          {closings.map((closing, at) => (
            <li key={at} class="closing">
              <div class="closing__line">
                <div class="closing__words">
                  <p>{whenOf(closing, schedule)}</p>
                  <p class="closing__more">
                    {moreOf(closing)}
                    {' · '}
                    <button
                      type="button"
                      class="g-link closing__edit"
                      aria-expanded={open === at}
                      aria-label={say.adminHoursClosingEdit({ name: whenOf(closing, schedule) })}
                      onClick={() => setOpen(open === at ? undefined : at)}
                    >
                      {open === at ? say.adminHoursClosingDone : say.adminHoursClosingChange}
                    </button>
                  </p>
                </div>
                <button
                  type="button"
                  class="g-button g-button--icon small"
                  aria-label={say.adminListRemove({ name: whenOf(closing, schedule) })}
                  title={say.adminListRemove({ name: whenOf(closing, schedule) })}
                  onClick={() => remove(at)}
                >
                  <Icon name="close" />
                </button>
              </div>
              {open === at && <ClosingForm path={`schedule.closings[${at}]`} zone={schedule.zone} />}
            </li>
          ))}
        </ul>
        <Below id={bind.id} fault={fault} hint="" />
      </div>
      <div class="card__acts">
        <button ref={button} type="button" class="g-button small" onClick={add}>
          <Icon name="plus" />
          {say.adminHoursAdd}
          <span class="g-hidden"> {say.adminHoursClosing}</span>
        </button>
        <ImportCalendar schedule={schedule} />
      </div>
    </section>
  );
}

const moreOf = ({ reason, announceDays }: Closing) =>
  [textIn(reason), announceDays === 0 ? say.adminHoursUntold : say.adminHoursTold]
    .filter(Boolean)
    .join(' · ');

/** Computed ones are not listed day by day: the picture has them. */
function Countries({ year, offered, holidays }: Omit<Props, 'schedule'>) {
  const [countries = [], set] = useSetting<readonly string[] | undefined>('schedule.countries');
  const { bind, fault, frame } = useBind('schedule.countries', '');
  const left = offered.filter(({ code }) => !countries.includes(code));
  return (
    <div ref={frame} class="countries">
      <ul>
        {countries.map((code) => (
          <li key={code} class="closing closing__line">
            <div class="closing__words">
              <p>{say.adminHoursComputed({ country: placeName(code, offered) })}</p>
              {holidays && (
                <p class="closing__more">
                  {say.adminHoursDays({
                    n: holidays.filter(({ country }) => country === code).length,
                    year: String(year),
                  })}
                </p>
              )}
            </div>
            <button
              type="button"
              class="g-button g-button--icon small"
              aria-label={say.adminListRemove({ name: placeName(code, offered) })}
              title={say.adminListRemove({ name: placeName(code, offered) })}
              onClick={() => set(countries.filter((other) => other !== code))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <select
        {...bind}
        class="field countries__add"
        aria-label={say.adminHoursCountryAdd}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) set([...countries, currentTarget.value]);
          currentTarget.value = '';
        }}
      >
        <option value="">{say.adminHoursCountryAdd}</option>
        {left.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <Below id={bind.id} fault={fault} hint="" />
    </div>
  );
}
