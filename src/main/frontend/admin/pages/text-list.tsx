/** A list of short words in one line, apart by commas: as one says it. */
import { useState } from 'preact/hooks';
import { useSetting } from '../admin';
import { Field, type FieldProps } from '../kit/field';

const wordsOf = (text: string) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

export function TextListSetting(field: FieldProps) {
  const [value = [], set] = useSetting<readonly string[] | undefined>(field.path);
  const [typed, setTyped] = useState<string>();
  const shown = value.join(', ');
  // A comma that was just typed is no word yet, and stays.
  const text = typed !== undefined && wordsOf(typed).join(', ') === shown ? typed : shown;
  return (
    <Field {...field}>
      {(bind) => (
        <input
          {...bind}
          class="field"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            set(wordsOf(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
