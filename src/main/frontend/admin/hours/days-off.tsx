/** Days without hours that no country's list has: by date, with their names (R126). */
import * as say from 'guichet:messages';
import { useAdmin, useSetting } from '../admin';
import { Field } from '../kit/field';
import { ListSetting } from '../kit/list';
import { TextsSetting } from '../kit/text';
import { textIn } from '../settings/texts';
import { type Holiday, plusDays, wallAt } from './week';
import { fullDay } from './words';

export function DaysOff({ zone }: { zone: string }) {
  const { rest } = useAdmin();
  const make = () => ({ date: plusDays(wallAt(rest.now(), zone).date, 1), name: { fr: '', en: '' } });
  return (
    <ListSetting<Holiday>
      path="schedule.holidays"
      label={say.adminHoursDaysOff}
      hint={say.adminHoursDaysOffHint}
      add={say.adminHoursDayOffAdd}
      make={make}
      name={({ date, name }, index) => textIn(name) || (isDate(date) ? fullDay(date) : String(index + 1))}
    >
      {(_, path) => (
        <>
          <Field path={`${path}.date`} label={say.adminHoursDay}>
            {(bind) => <DateInput bind={bind} path={`${path}.date`} />}
          </Field>
          <TextsSetting path={`${path}.name`} label={say.adminHoursDayOffName} max={255} />
        </>
      )}
    </ListSetting>
  );
}

const isDate = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

function DateInput({ bind, path }: { bind: object; path: string }) {
  const [date = '', set] = useSetting<string | undefined>(path);
  return (
    <input
      {...bind}
      type="date"
      class="field"
      value={date}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}
