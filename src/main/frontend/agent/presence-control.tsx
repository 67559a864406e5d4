/** The agent's own word on being available, where she works. */
import * as say from 'guichet:messages';
import { useStore } from '../shared/store';
import type { Presence } from './presence';

export function PresenceControl({ presence }: { presence: Presence }) {
  const { state, available, busy, failed } = useStore(presence.state);
  if (state === undefined) return null;
  const options = [
    ['available', say.presenceAvailable],
    ['away', say.presenceAway],
  ] as const;
  return (
    <div class="presence">
      <div role="radiogroup" aria-label={say.presenceLabel} class="presence__choice" aria-busy={busy}>
        {options.map(([value, word]) => (
          <label
            key={value}
            class={state === value ? 'presence__option presence__option--on' : 'presence__option'}
          >
            <input
              type="radio"
              name="guichet-presence"
              checked={state === value}
              onChange={() => void presence.choose(value)}
            />
            <span class={`dot dot--${value}`} />
            {word}
          </label>
        ))}
      </div>
      <p class={available === 0 ? 'presence__count presence__count--none' : 'presence__count'} role="status">
        {failed ? say.presenceFailed : say.presenceCount({ n: available })}
      </p>
    </div>
  );
}
