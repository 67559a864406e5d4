/** A number with its unit in the field. What is no number is said at once, and nothing is sent with it. */
import * as say from 'guichet:messages';
import { useAdmin, useSetting } from '../admin';
import { Field, type FieldProps } from './field';
import { useSettled } from './use-settled';
import { useTyped } from './use-typed';

interface Props extends FieldProps {
  /** Beside the number, « min ». */
  unit?: string;
  min?: number;
  max?: number;
  /** So many of the stored unit are one of the shown: 60 for minutes over seconds. */
  scale?: number;
  /** What to say of a value that is allowed but not wise. */
  warn?: (value: number) => string | undefined;
}

export function NumberSetting({ unit, min = 0, max, scale = 1, warn, ...field }: Props) {
  const { draft } = useAdmin();
  const [value, set] = useSetting<number | undefined>(field.path);
  const [typed, setTyped] = useTyped(field.path);
  const shown = value === undefined ? '' : figure.format(value / scale);
  // What was typed stays in the field, « 1, » or « 0,50 », until the value changes otherwise.
  const isTyped =
    typed !== undefined &&
    (draft.faultAt(field.path) !== undefined || Math.round(numberOf(typed) * scale) === value);
  const settled = useSettled(value, isTyped);
  const warning = value === undefined ? undefined : warn?.(value / scale);

  const write = (words: string) => {
    const number = numberOf(words);
    const fits = number >= min && (max === undefined || number <= max);
    setTyped(words, fits ? '' : complaint(min, max));
    // What fits on the way only is not meant: the 2000 of a 20000 that is too much.
    set(fits ? Math.round(number * scale) : settled.current);
  };

  return (
    <Field {...field}>
      {(bind) => (
        <>
          <span class="number">
            <input
              {...bind}
              class="field number__field"
              inputMode="decimal"
              autocomplete="off"
              value={isTyped ? typed : shown}
              onInput={(event) => write(event.currentTarget.value)}
              onBlur={() => draft.faultAt(field.path) ?? setTyped()}
            />
            {unit && <span class="number__unit">{unit}</span>}
          </span>
          {warning && <p class="setting__warning">{warning}</p>}
        </>
      )}
    </Field>
  );
}

const figure = new Intl.NumberFormat(say.locale, { maximumFractionDigits: 3, useGrouping: false });

const numberOf = (words: string) => (words.trim() ? Number(words.replace(',', '.')) : NaN);

const complaint = (min: number, max: number | undefined) =>
  max === undefined ? say.adminNumberFrom({ min }) : say.adminNumberWithin({ min, max });
