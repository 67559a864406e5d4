/** One field of the request: chosen is saved; refused, it says why and shows again what Jira has. */
import * as say from 'guichet:messages';
import { useId } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import type { Named } from '../shared/wire';
import type { Facts, FieldName } from './facts';

interface Props {
  facts: Facts;
  field: FieldName;
  label: string;
  value: string | undefined;
  /** What stands there although it cannot be chosen. */
  current?: string;
  options: readonly Named[];
}

export function QuickField({ facts, field, label, value, current, options }: Props) {
  const { told, busy } = useStore(facts.state);
  const id = useId();
  const outcome = told[field];
  const known = value !== undefined && options.some((it) => it.id === value);
  const refused = outcome?.saved === false;
  return (
    <div class="quick">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field quick__field"
        aria-busy={busy === field}
        aria-invalid={refused || undefined}
        aria-describedby={`${id}-told`}
        value={known ? value : ''}
        onChange={(event) => {
          const { value: wanted } = event.currentTarget;
          // What Jira says decides what is shown.
          event.currentTarget.value = known ? value : '';
          if (wanted) void facts.save(field, wanted);
        }}
      >
        {!known && <option value="">{current ?? say.agentServiceChoose}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <p id={`${id}-told`} class={refused ? 'quick__told quick__told--refused' : 'quick__told'} role="status">
        {outcome && <Icon name={refused ? 'warning' : 'check'} />}
        {outcome && (refused ? refusal(outcome.reason) : say.deskSaved)}
      </p>
    </div>
  );
}

const refusal = (reason: string) => (reason ? say.deskRefused({ reason }) : say.lifeFailed);
