/** One closing: from when to when, why, and what customers read before it. */
import * as say from 'guichet:messages';
import { useSetting } from '../admin';
import { Below } from '../kit/field';
import { useBind } from '../kit/bind';
import { NumberSetting } from '../kit/number';
import { TextsSetting } from '../kit/text';
import { TimeField } from './day-rows';
import { type Closing, minutesOf, momentOf, plusDays, timeOf, wallAt } from './week';
import { isWholeDays } from './words';

export function ClosingForm({ path, zone }: { path: string; zone: string }) {
  const [closing, set] = useSetting<Closing>(path);
  const whole = isWholeDays(closing, { zone, week: {} });
  const from = wallAt(closing.from, zone);
  const to = wallAt(closing.to, zone);

  const turn = () =>
    set(
      whole
        ? {
            ...closing,
            from: momentOf({ date: from.date, minutes: 9 * 60 }, zone),
            to: momentOf({ date: plusDays(to.date, -1), minutes: 17 * 60 }, zone),
          }
        : {
            ...closing,
            from: momentOf({ date: from.date, minutes: 0 }, zone),
            to: momentOf({ date: plusDays(to.date, to.minutes ? 1 : 0), minutes: 0 }, zone),
          },
    );
  return (
    <div class="closing__form">
      <label class="choice">
        <input type="checkbox" class="choice__mark" checked={whole} onChange={turn} />
        {say.adminHoursWholeDays}
      </label>
      <MomentFields path={`${path}.from`} zone={zone} label={say.adminHoursBegins} days={whole} />
      <MomentFields path={`${path}.to`} zone={zone} label={say.adminHoursEnds} days={whole} last />
      <TextsSetting path={`${path}.reason`} label={say.adminHoursReason} max={60} />
      <NumberSetting
        path={`${path}.announceDays`}
        label={say.adminHoursAnnounce}
        unit={say.adminHoursDaysBefore}
        max={90}
        hint={say.adminHoursAnnounceHint}
      />
      <TextsSetting
        path={`${path}.announcement`}
        label={say.adminHoursAnnouncement}
        hint={say.adminHoursAnnouncementHint}
        rows={2}
        max={200}
      />
    </div>
  );
}

interface MomentProps {
  path: string;
  zone: string;
  label: string;
  /** Without hours. */
  days: boolean;
  /** Of whole days the last one is meant, and the midnight after it stored. */
  last?: boolean;
}

function MomentFields({ path, zone, label, days, last = false }: MomentProps) {
  const [moment, set] = useSetting<string>(path);
  const { bind, fault, frame } = useBind(path, '');
  const wall = wallAt(moment, zone);
  const more = days && last ? 1 : 0;
  const write = (date: string, minutes: number) => set(momentOf({ date, minutes }, zone));
  return (
    <div ref={frame} class="moment">
      <label class="moment__label" for={bind.id}>
        {label}
      </label>
      <input
        {...bind}
        type="date"
        class="field"
        value={plusDays(wall.date, -more)}
        onInput={({ currentTarget: { value } }) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(value)) write(plusDays(value, more), wall.minutes);
        }}
      />
      {!days && (
        <TimeOfMoment
          id={`${bind.id}-time`}
          label={label}
          minutes={wall.minutes}
          write={(minutes) => write(wall.date, minutes)}
        />
      )}
      <Below id={bind.id} fault={fault} hint="" />
    </div>
  );
}

interface TimeOfMomentProps {
  id: string;
  label: string;
  minutes: number;
  write: (minutes: number) => void;
}

/** What is being typed is no time yet; only one that is counts. */
function TimeOfMoment({ id, label, minutes, write }: TimeOfMomentProps) {
  return (
    <TimeField
      bind={{ id, 'aria-invalid': false, 'aria-describedby': undefined }}
      label={say.adminHoursTimeOf({ name: label })}
      value={timeOf(minutes)}
      write={(time) => {
        const typed = time.length === 5 ? minutesOf(time) : undefined;
        if (typed !== undefined && typed < 24 * 60) write(typed);
      }}
    />
  );
}
