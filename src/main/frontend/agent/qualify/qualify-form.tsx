/** The fields of the qualification, in the order in which one thinks of them. */
import * as say from 'guichet:messages';
import type { ComponentProps } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Rest } from '../../shared/rest';
import type { Choosable, Qualification } from '../../shared/wire-agent';
import { AssigneeSearch, LISTED } from './assignee-search';
import { Choice, Kinds, type Option, TextField } from './fields';
import { chosenPriority, derivedFrom, type FieldName, type Filled, LEVELS, withField } from './form-state';
import type { Refusals } from './qualify';

interface Props {
  /** The conversation's id. */
  of: string;
  rest: Pick<Rest, 'get'>;
  known: Qualification;
  filled: Filled;
  refusals: Refusals;
  write: (filled: Filled) => void;
}

const people = (list: readonly Choosable[]): Option[] =>
  list.map(({ person, name }) => ({ id: person, name }));

export function Form({ of: conversation, rest, known, filled, refusals, write }: Props) {
  // Two forms may stand side by side.
  const id = useId();
  const of = (name: FieldName, label: string) => ({
    id: `${id}-${name}`,
    label,
    refusal: refusals.fields[name],
    value: filled[name],
    write: (value: string) => write(withField(filled, name, value)),
  });
  const impacts = levels([say.agentImpactHigh, say.agentImpactMedium, say.agentImpactLow]);
  const urgencies = levels([say.agentLevelHigh, say.agentLevelMedium, say.agentLevelLow]);
  return (
    <div class="qualify__fields">
      <Summary id={id} refusals={refusals} />
      <Kinds
        id={`${id}-type`}
        value={filled.type}
        kinds={known.types}
        refusal={refusals.fields.type}
        write={(type) => write({ ...filled, type })}
      />
      <TextField {...of('subject', say.agentQualifyTitle)} hint={say.agentQualifyTitleHint} />
      <div class="qualify__pair">
        <Choice {...of('component', say.agentGroup)} options={known.components} none={say.agentNobody} />
        <Assignee of={conversation} {...{ rest, known }} field={of('assignee', say.agentAssignee)} />
      </div>
      <div class="qualify__pair">
        <Choice {...of('impact', say.agentImpact)} options={impacts} />
        <Choice {...of('urgency', say.agentUrgency)} options={urgencies} />
      </div>
      <Priority {...{ id, known, filled, refusals, write }} />
      <div class="qualify__pair">
        <Choice {...of('account', say.agentAccount)} options={known.accounts} none={say.agentNobody} />
        <Choice {...of('reporter', say.agentReporter)} options={people(known.reporters)} />
      </div>
      {known.email && (
        <p class="qualify__field">
          <span class="qualify__label">{say.agentEmail}</span>
          <a href={`mailto:${known.email}`}>{known.email}</a>
        </p>
      )}
    </div>
  );
}

const levels = (words: readonly string[]): Option[] =>
  LEVELS.map((id, at) => ({ id, name: words[at] ?? id }));

interface AssigneeProps extends Pick<Props, 'of' | 'rest' | 'known'> {
  field: Omit<ComponentProps<typeof Choice>, 'options' | 'none'>;
}

/** Who was chosen stays in the list, whoever is sought next. */
function Assignee({ of, rest, known: { assignee, assignees }, field }: AssigneeProps) {
  const [found, setFound] = useState<readonly Choosable[]>();
  const chosen = useRef(assignee);
  const shown = found ?? assignees;
  const has = (list: readonly Choosable[]) => list.some(({ person }) => person === field.value);
  const write = (value: string) => {
    chosen.current = shown.find(({ person }) => person === value);
    field.write(value);
  };
  const kept = chosen.current?.person === field.value && !has(shown) ? [chosen.current] : [];
  return (
    <div class="qualify__assignee">
      {assignees.length >= LISTED && (
        <div class="qualify__search">
          <AssigneeSearch {...{ of, rest, found }} find={setFound} />
        </div>
      )}
      <Choice {...field} write={write} options={people([...kept, ...shown])} none={say.agentUnassigned} />
    </div>
  );
}

/** Follows from impact and urgency; the agent has the last word. */
function Priority({ id, known, filled, refusals, write }: Omit<Props, 'of' | 'rest'> & { id: string }) {
  const [changes, setChanges] = useState(false);
  const priority = chosenPriority(known, filled);
  const derived = derivedFrom(known, filled.impact, filled.urgency);
  const hint =
    derived && derived.id === priority?.id
      ? say.agentPriorityBy
      : priority?.id === known.priority?.id
        ? ''
        : say.agentPriorityByHand;
  if (changes || refusals.fields.priority) {
    return (
      <Choice
        id={`${id}-priority`}
        label={say.agentPriority}
        refusal={refusals.fields.priority}
        value={priority?.id ?? ''}
        options={known.priorities}
        write={(value) => write({ ...filled, priority: value })}
      />
    );
  }
  return (
    <p class="qualify__priority">
      <span>{say.agentPriority}</span>
      {priority && <span class="g-lozenge">{priority.name}</span>}
      <span class="hint">{hint}</span>
      <button type="button" class="g-link" onClick={() => setChanges(true)}>
        {say.agentPriorityChange}
      </button>
    </p>
  );
}

/** What was refused, on top and with the focus; each line leads to its field. */
function Summary({ id, refusals: { fields, whole } }: { id: string; refusals: Refusals }) {
  const names = Object.keys(fields) as FieldName[];
  if (!whole && names.length === 0) return null;
  const go = (name: FieldName) => (event: Event) => {
    event.preventDefault();
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(`${id}-${name}`)?.focus();
  };
  return (
    <div class="qualify__refused" role="alert" tabIndex={-1}>
      <p>{whole || say.agentQualifyRefused}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${id}-${name}`} onClick={go(name)}>
              {fields[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
