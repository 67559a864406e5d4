/** What the target's project asks for and a request does not have, each with the control that it is filled in by. */
import * as say from 'guichet:messages';
import type { HandOverTarget, MissingField } from '../../shared/wire-agent';
import { type Filled, isAsked } from './form-state';
import { labelOf } from './labels';

interface Props {
  target: HandOverTarget;
  filled: Filled;
  wrong: (id: string) => string | undefined;
  write: (filled: Filled) => void;
}

export function Missing({ target, filled, wrong, write }: Props) {
  return (
    <>
      {target.missing.filter(isAsked).map((field) => {
        const { id } = field;
        const problem = wrong(id);
        const hint = field.control === 'labels' ? say.agentHandLabelsHint : undefined;
        return (
          <div key={id} class="hand__field">
            <label class="hand__label" for={`guichet-hand-${id}`}>
              {labelOf(field)}
            </label>
            <Control
              field={field}
              value={filled.fields[id] ?? ''}
              invalid={problem !== undefined}
              write={(value) => write({ ...filled, fields: { ...filled.fields, [id]: value } })}
            />
            {problem && (
              <span id={`guichet-hand-${id}-problem`} class="problem">
                {problem}
              </span>
            )}
            {hint && (
              <small id={`guichet-hand-${id}-hint`} class="hint">
                {hint}
              </small>
            )}
          </div>
        );
      })}
    </>
  );
}

interface ControlProps {
  field: MissingField;
  value: string;
  invalid: boolean;
  write: (value: string) => void;
}

function Control({ field: { id, control, options }, value, invalid, write }: ControlProps) {
  const described = [
    invalid && `guichet-hand-${id}-problem`,
    control === 'labels' && `guichet-hand-${id}-hint`,
  ];
  const common = {
    id: `guichet-hand-${id}`,
    class: 'field',
    value,
    'aria-invalid': invalid,
    'aria-required': true,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
  };
  const written = (event: Event) => write((event.currentTarget as HTMLInputElement).value);
  if (options) {
    return (
      <select {...common} onChange={written}>
        <option value="">{say.agentServiceChoose}</option>
        {options.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
    );
  }
  if (control === 'area') return <textarea {...common} rows={3} dir="auto" onInput={written} />;
  if (control === 'date') return <input {...common} type="date" onInput={written} />;
  return <input {...common} dir="auto" onInput={written} />;
}
