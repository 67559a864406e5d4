/** Tester un moment: open or closed and why, by the hours as they stand on the page. */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { Refused } from '../../shared/rest';
import { useAdmin } from '../admin';
import { textIn } from '../settings/texts';
import { TimeField } from './day-rows';
import { minutesOf, type Schedule, wallAt, timeOf } from './week';
import { dayAndTime } from './words';

interface Checked {
  open: boolean;
  reason: 'hours' | 'outside' | 'holiday' | 'closing';
  name?: { fr: string; en: string };
  reopensAt?: string;
  closesAt?: string;
}

const REASONS: Record<Checked['reason'], string> = {
  hours: say.adminHoursWithin,
  outside: say.adminHoursWithout,
  holiday: say.adminHoursHoliday,
  closing: say.adminHoursClosing,
};

/** Somebody who types wants no answer to each letter. */
const PAUSE_MS = 300;

export function MomentCard({ schedule }: { schedule: Schedule }) {
  const { rest, base, draft } = useAdmin();
  const now = wallAt(rest.now(), schedule.zone);
  const [date, setDate] = useState(now.date);
  const [time, setTime] = useState(timeOf(now.minutes));
  const [answer, setAnswer] = useState<Checked | string>();
  const fits = /^\d{4}-\d{2}-\d{2}$/.test(date) && minutesOf(time) !== undefined && time !== '24:00';
  const asked = fits ? JSON.stringify({ at: `${date}T${time}`, schedule }) : '';
  const wrong = Object.keys(draft.state.get().unfit).some((path) => path.startsWith('schedule'));

  useEffect(() => {
    if (!asked || wrong) {
      setAnswer(wrong ? say.adminHoursTestWrong : undefined);
      return undefined;
    }
    let there = true;
    const timer = setTimeout(() => {
      void rest
        .post<Checked>(`${base}/hours/check`, JSON.parse(asked))
        .catch((problem: unknown) =>
          problem instanceof Refused && problem.code === 'settings.invalid'
            ? say.adminHoursTestWrong
            : say.adminHoursTestFailed,
        )
        .then((found) => there && setAnswer(found));
    }, PAUSE_MS);
    return () => {
      there = false;
      clearTimeout(timer);
    };
  }, [asked, wrong]);

  return (
    <section class="card" aria-labelledby="hours-test">
      <h2 id="hours-test" class="card__title">
        {say.adminHoursTest}
      </h2>
      <div class="moment">
        <input
          type="date"
          class="field"
          aria-label={say.adminHoursDay}
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <TimeField
          bind={{ id: 'hours-test-time', 'aria-invalid': !fits, 'aria-describedby': undefined }}
          label={say.adminHoursTime}
          value={time}
          write={setTime}
        />
      </div>
      <p class="moment__answer" role="status">
        {typeof answer === 'string' ? answer : answer && <Answer answer={answer} zone={schedule.zone} />}
      </p>
    </section>
  );
}

function Answer({
  answer: { open, reason, name, reopensAt, closesAt },
  zone,
}: {
  answer: Checked;
  zone: string;
}) {
  const called = textIn(name);
  const why = called ? say.adminHoursBecause({ why: REASONS[reason], name: called }) : REASONS[reason];
  const then = open
    ? closesAt && say.adminHoursClosesAt(dayAndTime(closesAt, zone))
    : reopensAt
      ? say.adminHoursReopens(dayAndTime(reopensAt, zone))
      : say.adminHoursNever;
  return (
    <>
      <span class={`g-lozenge${open ? ' g-lozenge--success' : ''}`}>
        {open ? say.adminHoursOpen : say.adminHoursClosed}
      </span>
      <span>
        {why}. {then}
      </span>
    </>
  );
}
