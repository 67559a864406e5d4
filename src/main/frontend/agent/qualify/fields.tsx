/** The form's fields: a label, a control, a hint, and at the control what Jira refused. */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RequestKind } from '../../shared/wire-agent';

interface Common {
  id: string;
  label: string;
  refusal: string | undefined;
  value: string;
  write: (value: string) => void;
}

/** What describes a control, for who cannot see that it stands beside it. */
const describedBy = (id: string, refusal: string | undefined, hint: unknown) =>
  [refusal && `${id}-refusal`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;

function Field({
  id,
  label,
  refusal,
  hint,
  children,
}: {
  id: string;
  label: string;
  refusal: string | undefined;
  hint?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="qualify__field">
      <label class="qualify__label" for={id}>
        {label}
      </label>
      {children}
      {refusal && (
        <p id={`${id}-refusal`} class="problem">
          {refusal}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function TextField({ hint, write, value, ...common }: Common & { hint?: string }) {
  const { id, refusal } = common;
  return (
    <Field {...common} hint={hint}>
      <input
        id={id}
        class="field"
        dir="auto"
        maxLength={255}
        value={value}
        aria-invalid={refusal !== undefined}
        aria-describedby={describedBy(id, refusal, hint)}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface Option {
  id: string;
  name: string;
}

/** @param none what stands for nothing; left out where something must be chosen */
export function Choice({
  options,
  none,
  write,
  value,
  ...common
}: Common & { options: readonly Option[]; none?: string }) {
  const { id, refusal } = common;
  const isListed = value === '' || options.some((it) => it.id === value);
  return (
    <Field {...common}>
      <select
        id={id}
        class="field"
        value={value}
        aria-invalid={refusal !== undefined}
        aria-describedby={describedBy(id, refusal, undefined)}
        onChange={(event) => write(event.currentTarget.value)}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? say.agentServiceChoose}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {options.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

const usual = [
  ['aide', say.agentKindHelp, say.agentKindHelpHint],
  ['amelioration', say.agentKindBetter, say.agentKindBetterHint],
  ['bogue', say.agentKindBug, say.agentKindBugHint],
] as const;

interface KindProps {
  id: string;
  value: RequestKind | '';
  /** What the project has request types for. */
  kinds: readonly RequestKind[] | undefined;
  refusal: string | undefined;
  write: (value: RequestKind) => void;
}

/** Three kinds in a row; the fourth asks whether it is meant (R92). */
export function Kinds({ id, value, kinds, refusal, write }: KindProps) {
  const [asks, setAsks] = useState(false);
  const has = (kind: RequestKind) => kinds === undefined || kinds.includes(kind);
  const shown = usual.filter(([kind]) => has(kind));
  const hint = shown.find(([kind]) => kind === value)?.[2];
  return (
    <fieldset class="qualify__field qualify__kinds" aria-describedby={refusal && `${id}-refusal`}>
      <legend class="qualify__label">{say.agentQualifyKind}</legend>
      <div class="segments">
        {[...shown, ...(value === 'tache' ? [['tache', say.agentKindTask] as const] : [])].map(
          ([kind, word], at) => (
            <label key={kind} class={value === kind ? 'segment segment--on' : 'segment'}>
              <input
                id={at === 0 ? id : undefined}
                type="radio"
                name={id}
                aria-invalid={refusal !== undefined}
                checked={value === kind}
                onChange={() => write(kind)}
              />
              {word}
            </label>
          ),
        )}
      </div>
      {refusal && (
        <p id={`${id}-refusal`} class="problem">
          {refusal}
        </p>
      )}
      <p class="hint qualify__hint">
        <span>{value === 'tache' ? '' : hint}</span>
        {value !== 'tache' && has('tache') && (
          <button type="button" class="g-link" aria-expanded={asks} onClick={() => setAsks(!asks)}>
            {say.agentKindTaskMore}
          </button>
        )}
      </p>
      {asks && value !== 'tache' && (
        <p class="qualify__ask" role="group" aria-label={say.agentKindTaskAsk}>
          {say.agentKindTaskAsk}{' '}
          <button type="button" class="g-link" onClick={() => write('tache')}>
            {say.agentKindTaskYes}
          </button>{' '}
          ·{' '}
          <button type="button" class="g-link" onClick={() => setAsks(false)}>
            {say.agentCancel}
          </button>
        </p>
      )}
    </fieldset>
  );
}
