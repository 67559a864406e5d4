/** When the request is made, what it is called, and where it ends (R100, R148–R150). */
import * as say from 'guichet:messages';
import { useSetting } from '../../admin';
import { RadioSetting, SelectSetting } from '../../kit/choice';
import { FieldSet } from '../../kit/field';
import { ListSetting } from '../../kit/list';
import { NumberSetting } from '../../kit/number';
import { Section } from '../../kit/section';
import { TextsSetting } from '../../kit/text';
import type { Texts } from '../../settings/wire';
import { optionsOf, useChoices } from './choices';

/** R150, word for word. */
const USUAL: Texts = { fr: 'Nouveau ticket ouvert depuis le chat', en: 'New ticket opened from chat' };

export function Creation() {
  const [create] = useSetting<string>('requests.create');
  const [minutes = 2] = useSetting<number | undefined>('requests.afterMinutes');
  return (
    <Section title={say.adminRequestsCreation} group="requests">
      <RadioSetting
        path="requests.create"
        label={say.adminRequestsCreate}
        hint={create === 'first' ? undefined : say.adminRequestsLater}
        options={[
          { value: 'first', label: say.adminRequestsFirst, hint: say.adminRequestsFirstHint },
          {
            value: 'minutes',
            label: say.adminRequestsMinutes({ n: minutes }),
            hint: say.adminRequestsMinutesHint,
          },
          { value: 'agent', label: say.adminRequestsAgent, hint: say.adminRequestsAgentHint },
        ]}
      />
      {create === 'minutes' && (
        <NumberSetting
          path="requests.afterMinutes"
          label={say.adminRequestsAfter}
          unit={say.adminRequestsUnit}
          min={1}
          max={1440}
        />
      )}
      <Title />
      <Closing />
    </Section>
  );
}

function Title() {
  const [title, set] = useSetting<Partial<Texts> | undefined>('requests.title');
  const isFixed = [title?.fr, title?.en].some(Boolean);
  const option = (fixed: boolean, label: string, hint: string, id: string) => (
    <label class="choice">
      <input
        type="radio"
        class="choice__mark"
        name={id}
        checked={isFixed === fixed}
        onChange={() => set(fixed ? USUAL : { fr: '', en: '' })}
      />
      <span>
        {label}
        <span class="choice__hint">{hint}</span>
      </span>
    </label>
  );
  return (
    <>
      <FieldSet path="requests.title" label={say.adminRequestsTitle}>
        {({ id }) => (
          <div class="choices">
            {option(false, say.adminRequestsTitleWords, say.adminRequestsTitleWordsHint, id)}
            {option(true, say.adminRequestsTitleFixed, say.adminRequestsTitleFixedHint, id)}
          </div>
        )}
      </FieldSet>
      {isFixed && <TextsSetting path="requests.title" label={say.adminRequestsTitleText} max={255} />}
    </>
  );
}

function Closing() {
  const { statuses } = useChoices();
  return (
    <ListSetting<string>
      path="requests.closing"
      label={say.adminRequestsClosing}
      hint={say.adminRequestsClosingHint}
      add={say.adminRequestsClosingAdd}
      make={() => ''}
      name={(status) => status || say.adminRequestsStatus}
      ordered
    >
      {(_, path, index) => (
        <SelectSetting
          path={path}
          label={say.adminRequestsStatusAt({ n: index + 1 })}
          options={optionsOf(statuses)}
        />
      )}
    </ListSetting>
  );
}
