/** When a conversation that nobody answers is brought up again: minutes, each more than the one before. */
import * as say from 'guichet:messages';
import { useAdmin, useSetting } from '../../admin';
import { Field } from '../../kit/field';
import { useSettled } from '../../kit/use-settled';
import { useTyped } from '../../kit/use-typed';

const PATH = 'unseen.repeatMinutes';

/** Nothing for what is no list of whole minutes that grow. */
function minutesOf(text: string): number[] | undefined {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const minutes = words.map(Number);
  const fits = minutes.every((it, at) => Number.isInteger(it) && it > (minutes[at - 1] ?? 0) && it <= 1440);
  return fits ? minutes : undefined;
}

export function Repeats() {
  const { draft } = useAdmin();
  const [value = [], set] = useSetting<readonly number[] | undefined>(PATH);
  const [typed, setTyped] = useTyped(PATH);
  const shown = value.join(', ');
  const isMine =
    typed !== undefined && (draft.faultAt(PATH) !== undefined || minutesOf(typed)?.join(', ') === shown);
  const settled = useSettled<readonly number[] | undefined>(value, isMine);
  return (
    <Field path={PATH} label={say.adminLimitsUnseen} hint={say.adminLimitsUnseenHint}>
      {(bind) => (
        <span class="number">
          <input
            {...bind}
            class="field"
            autocomplete="off"
            value={isMine ? typed : shown}
            onInput={({ currentTarget }) => {
              const minutes = minutesOf(currentTarget.value);
              setTyped(currentTarget.value, minutes ? '' : say.adminLimitsUnseenFault);
              set(minutes ?? settled.current);
            }}
            onBlur={() => draft.faultAt(PATH) ?? setTyped()}
          />
          <span class="number__unit">min</span>
        </span>
      )}
    </Field>
  );
}
