/** Types, reporter, priorities, and what has to be filled in before closing (R91–R97, R110, R111). */
import * as say from 'guichet:messages';
import { useSetting } from '../../admin';
import { ChecksSetting, RadioSetting, SelectSetting, SwitchSetting } from '../../kit/choice';
import { Field } from '../../kit/field';
import { Section } from '../../kit/section';
import { TextSetting } from '../../kit/text';
import { optionsOf, useChoices } from './choices';
import { Matrix } from './matrix';

const kinds = [
  ['aide', say.adminRequestsKindHelp],
  ['amelioration', say.adminRequestsKindImprovement],
  ['bogue', say.adminRequestsKindBug],
  ['tache', say.adminRequestsKindTask],
] as const;

export function Qualification() {
  const { requestTypes } = useChoices();
  const [reporter] = useSetting<string>('qualification.reporter');
  return (
    <>
      <Section title={say.adminRequestsTypes} hint={say.adminRequestsTypesHint} group="qualification">
        <SelectSetting
          path="requestType"
          label={say.adminRequestsOpening}
          hint={say.adminRequestsOpeningHint}
          options={optionsOf(requestTypes)}
        />
        <div class="pairs">
          {kinds.map(([kind, label]) => (
            <KindSetting key={kind} {...{ kind, label }} />
          ))}
        </div>
        <RadioSetting
          path="qualification.reporter"
          label={say.adminRequestsReporter}
          options={[
            { value: 'customer', label: say.adminRequestsReporterCustomer },
            {
              value: 'technical',
              label: say.adminRequestsReporterTechnical,
              hint: say.adminRequestsReporterTechnicalHint,
            },
          ]}
        />
        {reporter === 'technical' && (
          <TextSetting
            path="qualification.technicalReporter"
            label={say.adminRequestsTechnical}
            hint={say.adminRequestsTechnicalHint}
            max={255}
            required
          />
        )}
      </Section>
      <GroupSetting />
      <Section title={say.adminRequestsMatrix} hint={say.adminRequestsMatrixHint} group="qualification">
        <Matrix />
      </Section>
      <Section title={say.adminRequestsBefore} group="qualification">
        <SwitchSetting
          path="qualification.requiredToClose"
          label={say.adminRequestsRequired}
          hint={say.adminRequestsRequiredHint}
        />
        <ChecksSetting
          path="qualification.required"
          label={say.adminRequestsFields}
          hint={say.adminRequestsFieldsHint}
          options={[
            { value: 'component', label: say.adminRequestsFieldComponent },
            { value: 'priority', label: say.adminRequestsFieldPriority },
            { value: 'assignee', label: say.adminRequestsFieldAssignee },
            { value: 'account', label: say.adminRequestsFieldAccount },
          ]}
        />
      </Section>
    </>
  );
}

/** Where the functional groups are kept: in the project's components, or in a list of Jira's (R96). */
function GroupSetting() {
  const { fields } = useChoices();
  return (
    <Section title={say.adminRequestsGroup} group="qualification">
      <SelectSetting
        path="qualification.group"
        label={say.adminRequestsGroupKept}
        hint={say.adminRequestsGroupHint}
        options={[
          { value: 'component', label: say.adminRequestsGroupComponents },
          ...fields.map(({ id, name }) => ({ value: id, label: say.adminRequestsGroupField({ name, id }) })),
        ]}
      />
    </Section>
  );
}

/** A kind without a request type is not offered, and not in the document. */
function KindSetting({ kind, label }: { kind: string; label: string }) {
  const { requestTypes } = useChoices();
  const [types = {}, set] = useSetting<Record<string, string> | undefined>('qualification.types');
  const { [kind]: value = '', ...others } = types;
  const names = value && !requestTypes.includes(value) ? [value, ...requestTypes] : requestTypes;
  return (
    <Field path={`qualification.types.${kind}`} label={label}>
      {(bind) => (
        <select
          {...bind}
          class="field select"
          value={value}
          onChange={({ currentTarget: { value: chosen } }) =>
            set(chosen ? { ...others, [kind]: chosen } : others)
          }
        >
          <option value="">{say.adminRequestsKindNone}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
