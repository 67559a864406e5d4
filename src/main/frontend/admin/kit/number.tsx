/** A number with its unit in the field. What is no number is said at once, and nothing is sent with it. */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { useAdmin, useSetting } from '../admin';
import { Field, type FieldProps } from './field';

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
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? '' : String(value / scale);
  // What was typed and is no number stays in the field until the value changes otherwise.
  const text = typed !== undefined && draft.faultAt(field.path) ? typed : shown;
  // A field that is gone refuses nothing any more.
  useEffect(() => () => draft.setUnfit(field.path, ''), [field.path]);
  const warning = value === undefined ? undefined : warn?.(value / scale);

  const write = (words: string) => {
    setTyped(words);
    const number = Number(words.replace(',', '.'));
    const isNumber = words.trim() !== '' && Number.isFinite(number);
    const fits = isNumber && number >= min && (max === undefined || number <= max);
    draft.setUnfit(field.path, fits ? '' : complaint(min, max));
    if (fits) set(Math.round(number * scale));
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
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
            />
            {unit && <span class="number__unit">{unit}</span>}
          </span>
          {warning && <p class="setting__warning">{warning}</p>}
        </>
      )}
    </Field>
  );
}

const complaint = (min: number, max: number | undefined) =>
  max === undefined ? say.adminNumberFrom({ min }) : say.adminNumberWithin({ min, max });
