/** Impact by urgency as a grid of priorities; narrow, a row becomes a list with each column's name beside its choice. */
import * as say from 'guichet:messages';
import { useSetting } from '../../admin';
import { Below } from '../../kit/field';
import { useBind } from '../../kit/bind';
import { useChoices } from './choices';

const levels = ['high', 'medium', 'low'] as const;
type Level = (typeof levels)[number];

const impacts: Record<Level, string> = {
  high: say.adminRequestsImpactHigh,
  medium: say.adminRequestsImpactMedium,
  low: say.adminRequestsImpactLow,
};
const urgencies: Record<Level, string> = {
  high: say.adminRequestsUrgencyHigh,
  medium: say.adminRequestsUrgencyMedium,
  low: say.adminRequestsUrgencyLow,
};

export function Matrix() {
  return (
    <table class="matrix">
      <caption class="g-hidden">{say.adminRequestsMatrix}</caption>
      <thead>
        <tr>
          <td />
          {levels.map((urgency) => (
            <th key={urgency} scope="col">
              {urgencies[urgency]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((impact) => (
          <tr key={impact}>
            <th scope="row">{impacts[impact]}</th>
            {levels.map((urgency) => (
              <Cell key={urgency} {...{ impact, urgency }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Priorities = Partial<Record<Level, Partial<Record<Level, string>>>>;

/** An empty one gives no priority, and is not in the document. */
function Cell({ impact, urgency }: { impact: Level; urgency: Level }) {
  const { priorities } = useChoices();
  const [all = {}, set] = useSetting<Priorities | undefined>('qualification.priorities');
  const { bind, fault, frame } = useBind(`qualification.priorities.${impact}.${urgency}`, undefined);
  const { [urgency]: value = '', ...others } = all[impact] ?? {};
  const names = value && !priorities.includes(value) ? [value, ...priorities] : priorities;
  return (
    <td>
      <div ref={frame}>
        <label class="matrix__label" for={bind.id} aria-hidden="true">
          {urgencies[urgency]}
        </label>
        <select
          {...bind}
          class="field"
          aria-label={`${impacts[impact]}, ${urgencies[urgency]}`}
          value={value}
          onChange={({ currentTarget: { value: chosen } }) =>
            set({ ...all, [impact]: chosen ? { ...others, [urgency]: chosen } : others })
          }
        >
          <option value="">{say.adminRequestsPriorityNone}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <Below id={bind.id} fault={fault} hint={undefined} />
      </div>
    </td>
  );
}
