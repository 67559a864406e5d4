/** One colour, its two contrasts, and the nearest shade that passes: a failing one is not saved (ux.md 2). */
import * as say from 'guichet:messages';
import { nearestPassing, NEEDED, passes, ratiosOf, shadesOf, type Theme } from '../../../shared/colour';
import { useAdmin, useSetting } from '../../admin';
import { Field, type FieldProps } from '../../kit/field';
import { useTyped } from '../../kit/use-typed';

const COLOUR = /^#[0-9a-f]{6}$/;

export function AccentSetting(field: FieldProps) {
  const { draft } = useAdmin();
  const [accent = '', set] = useSetting<string | undefined>(field.path);
  const [typed, setTyped] = useTyped(field.path);
  // What was typed and is not taken stays in the field until somebody discards it, or resets.
  const isMine =
    typed !== undefined && (draft.faultAt(field.path) !== undefined || typed.trim().toLowerCase() === accent);
  const text = isMine ? typed : accent;
  const colour = text.trim().toLowerCase();
  const fits = COLOUR.test(colour);
  const good = fits && passes(colour);
  const near = fits ? nearestPassing(colour) : '';

  const write = (words: string) => {
    const wanted = words.trim().toLowerCase();
    setTyped(words, complaint(wanted));
    if (COLOUR.test(wanted)) set(wanted);
  };

  return (
    <Field {...field}>
      {(bind) => (
        <>
          <span class="accent">
            <input
              type="color"
              class="accent__well"
              aria-label={say.adminLookPick}
              value={fits ? colour : '#000000'}
              onInput={(event) => write(event.currentTarget.value)}
            />
            <input
              {...bind}
              class="field accent__field"
              spellcheck={false}
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
            />
            {fits && !good && (
              <button type="button" class="g-button small" onClick={() => write(near)}>
                <i class="accent__dot" style={{ background: near }} />
                {say.adminLookUse({ colour: near })}
              </button>
            )}
          </span>
          {fits && <Ratios colour={colour} />}
        </>
      )}
    </Field>
  );
}

function complaint(colour: string): string {
  if (!COLOUR.test(colour)) return say.adminLookNoColour;
  if (passes(colour)) return '';
  const { text, surface } = ratiosOf(colour);
  return text < NEEDED.text
    ? say.adminLookLow({ r: shown(text), needed: shown(NEEDED.text) })
    : say.adminLookPale({ r: shown(surface), needed: shown(NEEDED.surface) });
}

const shown = (ratio: number) =>
  new Intl.NumberFormat(say.locale, { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);

/** Both numbers in both themes, on what they are about. */
function Ratios({ colour }: { colour: string }) {
  return (
    <ul class="ratios">
      {(['light', 'dark'] as const).map((theme) => (
        <Ratio key={theme} colour={colour} theme={theme} />
      ))}
    </ul>
  );
}

function Ratio({ colour, theme }: { colour: string; theme: Theme }) {
  const { accent, on } = shadesOf(colour, theme);
  const { text, surface } = ratiosOf(accent, theme);
  return (
    <li class={`ratios__one ratios__one--${theme}`}>
      <span class="ratios__sample" style={{ background: accent, color: on }} aria-hidden="true">
        Aa
      </span>
      <span>
        {theme === 'light' ? say.adminLookLight : say.adminLookDark}
        <br />
        {say.adminLookRatios({ text: shown(text), surface: shown(surface) })}
      </span>
    </li>
  );
}
