/** Horaires: the week as a picture and as fields, days off, and a moment to try it out (R5, R6, R124–R127, B4). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { useAdmin, useSetting } from '../admin';
import { useChoices } from '../choices';
import { Closings } from '../hours/closings';
import { DaysOff } from '../hours/days-off';
import { DayRows } from '../hours/day-rows';
import { useHolidays } from '../hours/holidays';
import { MomentCard } from '../hours/moment-card';
import { asDate, daysOf, inZone, mondayOf, plusDays, type Schedule, wallAt } from '../hours/week';
import { WeekPicture } from '../hours/week-picture';
import { zoneName } from '../hours/words';
import { Away } from '../kit/away';
import { RadioSetting, SelectSetting } from '../kit/choice';
import { Section } from '../kit/section';

export { default as styles } from '../hours/hours.css?inline';

const yearOf = (date: string) => asDate(date).getUTCFullYear();

export default function Hours() {
  const { rest } = useAdmin();
  const [schedule, set] = useSetting<Schedule>('schedule');
  const choices = useChoices();
  const today = wallAt(rest.now(), schedule.zone).date;
  const [monday, turn] = useState(mondayOf(today));
  const years = [...new Set([yearOf(today), yearOf(monday), yearOf(plusDays(monday, 6))])];
  const holidays = useHolidays(schedule.countries ?? [], years);
  const thisYear = holidays.days.filter(({ date }) => yearOf(date) === yearOf(today));
  return (
    <div class="hours">
      <div class="hours__week">
        {holidays.away && <Away say={say.adminHoursNoHolidays} again={holidays.again} />}
        <WeekPicture monday={monday} days={daysOf(schedule, monday, holidays.days)} turn={turn} />
        <Section title={say.adminHoursWeek} group="schedule">
          <DayRows />
        </Section>
        <DaysOff zone={schedule.zone} />
        <RadioSetting
          path="outsideHours"
          label={say.adminHoursOutside}
          options={[
            { value: 'hidden', label: say.adminHoursHidden },
            { value: 'shown', label: say.adminHoursShown },
          ]}
        />
      </div>
      <div class="hours__beside">
        {choices.away && <Away say={say.adminRequestsNoChoices} again={choices.again} />}
        <SelectSetting
          path="schedule.zone"
          label={say.adminHoursZone}
          hint={schedule.closings?.length ? say.adminHoursZoneHint : undefined}
          change={(zone) => set(inZone(schedule, zone))}
          options={[...new Set([schedule.zone, ...choices.zones])]
            .sort()
            .map((zone) => ({ value: zone, label: zoneName(zone, rest.now()) }))}
        />
        <MomentCard schedule={schedule} />
        <Closings
          offered={choices.countries}
          schedule={schedule}
          year={yearOf(today)}
          holidays={holidays.away ? undefined : thisYear}
        />
      </div>
    </div>
  );
}
