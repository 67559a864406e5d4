/** One line or several, in one language or in both. */
import * as say from 'guichet:messages';
import { useSetting } from '../admin';
import type { Texts } from '../settings/wire';
import { idOf, useBind } from './bind';
import { Below, Field, type FieldProps, FieldSet } from './field';

interface Extent {
  /** More than one line: so many to begin with. */
  rows?: number;
  /** Longest, in characters; the server has the last word. */
  max?: number;
  required?: boolean;
}

export function TextSetting({ rows, max, required, ...field }: FieldProps & Extent) {
  const [value, set] = useSetting<string | undefined>(field.path);
  return (
    <Field {...field}>
      {(bind) => (
        <Writing {...bind} {...{ rows, max, required }} lang={undefined} value={value ?? ''} write={set} />
      )}
    </Field>
  );
}

/** French and English side by side; one that lacks while the other is there is marked. */
export function TextsSetting({ rows, max, required, ...field }: FieldProps & Extent) {
  const [value] = useSetting<Partial<Texts> | undefined>(field.path);
  const isThere = [value?.fr, value?.en].some(Boolean);
  return (
    <FieldSet {...field}>
      {() => (
        <div class="both">
          {(['fr', 'en'] as const).map((lang) => (
            <InOne
              key={lang}
              {...{ rows, max, required, lang }}
              path={`${field.path}.${lang}`}
              missing={isThere && !value?.[lang]}
            />
          ))}
        </div>
      )}
    </FieldSet>
  );
}

function InOne({
  path,
  lang,
  missing,
  ...extent
}: { path: string; lang: 'fr' | 'en'; missing: boolean } & Writ) {
  const [value, set] = useSetting<string | undefined>(path);
  const { bind, fault, frame } = useBind(path, undefined);
  return (
    <div ref={frame} class="both__one">
      <label class="both__label" for={idOf(path)}>
        {lang === 'fr' ? say.adminFrench : say.adminEnglish}
        {missing && <span class="g-lozenge g-lozenge--warning">{say.adminMissing}</span>}
      </label>
      <Writing {...bind} {...extent} lang={lang} value={value ?? ''} write={set} />
      <Below id={bind.id} fault={fault} hint={undefined} />
    </div>
  );
}

interface Writ {
  rows: number | undefined;
  max: number | undefined;
  required: boolean | undefined;
}

interface WritingProps extends Writ {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  lang: string | undefined;
  value: string;
  write: (value: string) => void;
}

function Writing({ rows, max, write, ...control }: WritingProps) {
  const common = { ...control, class: 'field', dir: 'auto' as const, maxLength: max };
  return rows ? (
    <textarea {...common} rows={rows} onInput={(event) => write(event.currentTarget.value)} />
  ) : (
    <input {...common} onInput={(event) => write(event.currentTarget.value)} />
  );
}
