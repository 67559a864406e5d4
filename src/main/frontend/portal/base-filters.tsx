/** Spaces, modules and countries, where there is more than one to choose from (R72). */
import * as say from 'guichet:messages';
import { useStore } from '../shared/store';
import type { Browsed, Choice, Counted } from './browsing';
import type { PanelModel } from './panel-model';

interface Props {
  model: PanelModel;
  browsed: Browsed;
  choose(choice: Partial<Choice>): void;
}

interface Option {
  id: string;
  name: string;
}

export function BaseFilters({ model, browsed, choose }: Props) {
  const { rules } = useStore(model.rules.known);
  const { spaces, modules, countries, space, module, country } = browsed;
  const called = new Map(rules?.topics.flatMap((topic) => topic.modules).map(({ id, name }) => [id, name]));
  const regions = new Intl.DisplayNames(say.locale, { type: 'region' });
  return (
    <div class="base__filters">
      <Filter name="space" label={say.baseSpace} value={space} options={spaces} choose={choose} />
      <Filter
        name="module"
        label={say.newModule}
        value={module}
        options={named(modules, (id) => called.get(id) ?? wordOf(id))}
        choose={choose}
      />
      <Filter
        name="country"
        label={say.baseCountry}
        value={country}
        options={named(countries, (id) => regions.of(id.toUpperCase()) ?? id)}
        choose={choose}
      />
    </div>
  );
}

/** Labels have neither blanks nor capitals. */
const wordOf = (label: string) => {
  const word = label.replace(/[-_]/g, ' ');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const named = (labels: readonly Counted[], nameOf: (id: string) => string): Option[] =>
  labels
    .map(({ id, articles }) => ({ id, name: `${nameOf(id)} (${articles})` }))
    .sort((a, b) => a.name.localeCompare(b.name, say.locale));

interface FilterProps {
  name: keyof Choice;
  label: string;
  value: string;
  options: readonly Option[];
  choose(choice: Partial<Choice>): void;
}

function Filter({ name, label, value, options, choose }: FilterProps) {
  if (options.length < 2 && value === '') return null;
  return (
    <div>
      <label for={`guichet-base-${name}`}>{label}</label>
      <select
        id={`guichet-base-${name}`}
        class="field"
        value={value}
        onChange={({ currentTarget }) => choose({ [name]: currentTarget.value })}
      >
        <option value="">{say.baseAll}</option>
        {options.map(({ id, name: word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
