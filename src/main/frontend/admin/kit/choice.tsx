/** One of several, any of several, yes or no. */
import { useSetting } from '../admin';
import { Field, type FieldProps, FieldSet } from './field';

export interface Option<T extends string | number = string> {
  value: T;
  label: string;
  hint?: string;
}

/** Few, all of them to be seen. */
export function RadioSetting<T extends string | number>({
  options,
  ...field
}: FieldProps & { options: readonly Option<T>[] }) {
  const [value, set] = useSetting<T>(field.path);
  return (
    <FieldSet {...field}>
      {({ id }) => (
        <div class="choices">
          {options.map((option) => (
            <label key={option.value} class="choice">
              <input
                type="radio"
                name={id}
                class="choice__mark"
                checked={option.value === value}
                onChange={() => set(option.value)}
              />
              <span>
                {option.label}
                {option.hint && <span class="choice__hint">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}

/** Many; what is set and no longer offered stays to be seen. `change` is for a value on which others hang. */
export function SelectSetting({
  options,
  none,
  change,
  ...field
}: FieldProps & { options: readonly Option[]; none?: string; change?: (value: string) => void }) {
  const [value = '', set] = useSetting<string | undefined>(field.path);
  const isListed = value === '' || options.some((option) => option.value === value);
  return (
    <Field {...field}>
      {(bind) => (
        <select
          {...bind}
          class="field select"
          value={value}
          onChange={(event) => (change ?? set)(event.currentTarget.value)}
        >
          {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
          {!isListed && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Any of several; the value is a list of them in their order. */
export function ChecksSetting({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const [value = [], set] = useSetting<readonly string[] | undefined>(field.path);
  const toggle = (name: string) =>
    set(
      options
        .map((option) => option.value)
        .filter((it) => (it === name ? !value.includes(it) : value.includes(it))),
    );
  return (
    <FieldSet {...field}>
      {() => (
        <div class="choices">
          {options.map((option) => (
            <label key={option.value} class="choice">
              <input
                type="checkbox"
                class="choice__mark"
                checked={value.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              <span>
                {option.label}
                {option.hint && <span class="choice__hint">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}

/** Yes or no. */
export function SwitchSetting({ ...field }: FieldProps) {
  const [value = false, set] = useSetting<boolean | undefined>(field.path);
  return <Field {...field}>{(bind) => <Switch {...bind} on={value} turn={set} />}</Field>;
}

interface SwitchProps {
  id: string;
  on: boolean;
  turn: (on: boolean) => void;
}

/** Bare, for a place that has its own label. */
export function Switch({ on, turn, ...rest }: SwitchProps) {
  return (
    <input
      {...rest}
      type="checkbox"
      role="switch"
      class="switch"
      checked={on}
      onChange={(event) => turn(event.currentTarget.checked)}
    />
  );
}
