/** The fields of a new conversation around its box: rules, topic and module, charter. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import type { Named, Topic } from '../shared/wire';
import type { Subject } from './opening';
import type { PanelModel } from './panel-model';

interface RulesProps {
  id: string;
  model: PanelModel;
  alone: boolean;
}

export function RulesLine({ id, model, alone }: RulesProps) {
  const { chat } = model.state.get();
  return (
    <p class="rules">
      <Icon name="info" />
      <span>
        <span id={id}>
          {chat?.welcome ?? say.newRules}{' '}
          {chat?.pickUpMinutes && !alone ? say.newPromise({ n: chat.pickUpMinutes }) : ''}
        </span>{' '}
        <button type="button" class="g-link" onClick={() => model.go({ at: 'help' })}>
          {say.newRulesAndCharter}
        </button>
      </span>
    </p>
  );
}

interface TopicProps {
  topics: readonly Topic[];
  modules: readonly Named[];
  subject: Subject;
  /** A topic that has modules was chosen without one. */
  lacking: boolean;
  choose(subject: Subject): void;
}

export function TopicFields({ topics, modules, subject, lacking, choose }: TopicProps) {
  return (
    <div class="topics">
      <Select
        name="topic"
        label={say.newTopic}
        value={subject.topic}
        options={topics}
        choose={(topic) => choose({ topic, module: '' })}
      />
      {modules.length > 0 && (
        <Select
          name="module"
          label={say.newModule}
          value={subject.module}
          options={modules}
          lacking={lacking}
          choose={(module) => choose({ ...subject, module })}
        />
      )}
    </div>
  );
}

interface SelectProps {
  name: 'topic' | 'module';
  label: string;
  value: string;
  options: readonly Named[];
  lacking?: boolean;
  choose(value: string): void;
}

function Select({ name, label, value, options, lacking = false, choose }: SelectProps) {
  return (
    <div>
      <label for={`guichet-${name}`}>{label}</label>
      <select
        id={`guichet-${name}`}
        name={name}
        class="field"
        value={value}
        aria-invalid={lacking}
        aria-describedby={lacking ? 'guichet-module-problem' : undefined}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say.newChoose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <p id={`guichet-${name}-problem`} class="problem" role="alert">
        {lacking ? say.newModuleLacks : ''}
      </p>
    </div>
  );
}

interface CharterProps {
  model: PanelModel;
  version: number;
  accepted: boolean;
  lacking: boolean;
  accept(on: boolean): void;
}

/** Never ticked beforehand, and bundled with nothing (ux.md 9). */
export function CharterBox({ model, version, accepted, lacking, accept }: CharterProps) {
  return (
    <div class="charter">
      <input
        type="checkbox"
        id="guichet-charter"
        name="charter"
        checked={accepted}
        aria-invalid={lacking}
        aria-describedby={lacking ? 'guichet-charter-problem' : undefined}
        onChange={({ currentTarget }) => accept(currentTarget.checked)}
      />
      <div>
        <label for="guichet-charter">{say.newCharter({ v: version })}</label>{' '}
        <button type="button" class="g-link" onClick={() => model.go({ at: 'help' })}>
          {say.newReadCharter}
        </button>
        <p id="guichet-charter-problem" class="problem" role="alert">
          {lacking ? say.newCharterLacks : ''}
        </p>
      </div>
    </div>
  );
}
