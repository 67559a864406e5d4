/** When she is available by herself, week by week; a word of hers wins until the plan's next change (M10). */
import * as say from 'guichet:messages';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import type { Weekday } from '../../shared/wire-agent';
import { CHEVRON } from './drawings';
import { type Fault, type Lines, linesOf, planOf, WEEKDAYS } from './plan';
import type { Presence } from './presence';

const FAULTS: Record<Fault, string> = {
  form: say.planForm,
  order: say.planOrder,
  overlap: say.planOverlap,
};

export function PlanForm({ presence }: { presence: Presence }) {
  const { now } = useStore(presence.state);
  const [open, setOpen] = useState(false);
  if (!now) return null;
  const has = Object.keys(now.plan?.week ?? {}).length > 0;
  return (
    <div class="plan">
      <h3>
        <button type="button" class="switch plan__head" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="clock" />
          <span>
            {say.planTitle}
            <small>{now.source === 'plan' ? say.planFollowed : has ? say.planKept : say.planNone}</small>
          </span>
          <Icon d={CHEVRON} class="plan__way" />
        </button>
      </h3>
      {open && <Week presence={presence} lines={linesOf(now.plan)} zone={now.plan?.zone} />}
    </div>
  );
}

function Week({ presence, lines, zone }: { presence: Presence; lines: Lines; zone: string | undefined }) {
  const [written, setWritten] = useState(lines);
  const [faults, setFaults] = useState<Partial<Record<Weekday, Fault>>>({});
  const [saved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const write = (changes: Partial<Lines>) => {
    setWritten({ ...written, ...changes });
    setSaved(false);
  };
  const save = async () => {
    const plan = planOf(written, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (!('week' in plan)) {
      setFaults(plan);
      const first = WEEKDAYS.find((day) => plan[day]);
      form.current?.querySelector<HTMLElement>(`#guichet-plan-${first}`)?.focus();
      return;
    }
    setFaults({});
    await presence.choose({ plan: Object.keys(plan.week).length > 0 ? plan : null });
    const { refusal, failed } = presence.state.get();
    setSaved(!refusal && !failed);
  };

  return (
    <form
      ref={form}
      class="week"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p id="guichet-plan-hint" class="week__hint">
        {say.planHint}
      </p>
      {WEEKDAYS.map((day, at) => {
        const fault = faults[day];
        return (
          <div key={day}>
            <label class="week__day">
              <span>{dayName(at)}</span>
              <input
                id={`guichet-plan-${day}`}
                class="field"
                value={written[day]}
                aria-invalid={fault !== undefined}
                aria-describedby={fault ? `guichet-plan-${day}-fault` : 'guichet-plan-hint'}
                onInput={({ currentTarget: { value } }) => write({ [day]: value })}
              />
            </label>
            {fault && (
              <p id={`guichet-plan-${day}-fault`} class="week__fault">
                {FAULTS[fault]}
              </p>
            )}
          </div>
        );
      })}
      <div class="week__acts">
        <button type="submit" class="g-button">
          {say.planSave}
        </button>
        <button type="button" class="g-link" onClick={() => write(likeMonday(written.monday))}>
          {say.planCopy}
        </button>
      </div>
      <p class="week__saved" role="status">
        {saved && say.planSaved}
      </p>
    </form>
  );
}

const likeMonday = (monday: string): Partial<Lines> =>
  Object.fromEntries(WEEKDAYS.slice(1, 5).map((day) => [day, monday]));

/** The fifth of January 2026 is a Monday. */
const dayName = (at: number) =>
  new Intl.DateTimeFormat(say.locale, { weekday: 'long' }).format(new Date(2026, 0, 5 + at));
