/** What the presence control unfolds: state, for which project, until when, colleagues, sound (ux.md 6.1). */
import * as say from 'guichet:messages';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from '../../shared/avatar';
import { Icon } from '../../shared/icons';
import { useStore } from '../../shared/store';
import type { Colleague } from '../../shared/wire-agent';
import switchStyles from '../../shared/switch.css?inline';
import { BELL } from './drawings';
import { PlanForm } from './plan-form';
import { isAvailable } from './presence';
import type { PresenceProps } from './presence-button';
import own from './popover.css?inline';
import { endsFrom } from './until';

export const styles = switchStyles + own;

const TITLE = 'guichet-presence-title';
const ALL = '';

export default function Popover(props: PresenceProps & { close: () => void }) {
  const { presence, contextPath } = props;
  const state = useStore(presence.state);
  const frame = useRef<HTMLElement>(null);
  const colleagues = state.now?.colleagues ?? [];

  useEffect(() => frame.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  return (
    <section ref={frame} class="popover" aria-labelledby={TITLE} lang={say.locale}>
      <h2 id={TITLE} class="popover__title">
        {say.presenceLabel}
      </h2>
      <States {...props} />
      <Limits {...props} />
      <p class="popover__refusal" role="alert">
        {state.refusal || (state.failed ? say.presenceFailed : '')}
      </p>
      {colleagues.length > 0 && <Colleagues {...props} colleagues={colleagues} />}
      <PlanForm presence={presence} />
      <AlertsSwitch {...props} />
      <p class="popover__foot">
        <a href={`${contextPath}/plugins/servlet/guichet/desk`}>{say.presenceDesk}</a>
      </p>
    </section>
  );
}

function States({ presence, alerts }: PresenceProps) {
  const state = useStore(presence.state);
  const available = isAvailable(state);
  const [before] = useState(available);
  const isTaken = !state.wish && available !== before;
  const choices = [
    { value: 'available', on: available, word: say.presenceAvailable, below: say.presenceReceive },
    { value: 'away', on: !available, word: say.presenceAway, below: say.presenceKeep },
  ] as const;
  return (
    <div role="radiogroup" aria-labelledby={TITLE}>
      {choices.map(({ value, on, word, below }) => (
        <label key={value} class={on ? 'choice choice--on' : 'choice'}>
          <input
            type="radio"
            name="guichet-presence"
            checked={on}
            aria-describedby={`guichet-${value}`}
            onChange={() => {
              if (value === 'available') alerts.askOnce();
              void presence.choose({ state: value, until: undefined });
            }}
          />
          <span>
            {word}
            <small id={`guichet-${value}`}>{below}</small>
          </span>
        </label>
      ))}
      <p class="g-hidden" role="status">
        {isTaken && (available ? say.presenceNowAvailable : say.presenceNowAway)}
      </p>
    </div>
  );
}

/** Where and until when; who is away has no end to set. */
function Limits({ presence, clock }: PresenceProps) {
  const { now, wish } = useStore(presence.state);
  const { projects = ALL, until } = wish ?? now ?? {};
  const chats = now?.chats ?? [];
  const chosen = typeof projects === 'string' ? ALL : projects.join(',');
  const end = until ? new Date(until).toISOString() : '';
  const isKnown = chosen === ALL || chats.some(({ project }) => project === chosen);
  return (
    <div class="limits">
      {chats.length > 1 && (
        <label class="limit">
          {say.presenceFor}
          <select
            class="field"
            value={chosen}
            onChange={({ currentTarget: { value } }) =>
              void presence.choose({ projects: value === ALL ? 'all' : value.split(',') })
            }
          >
            <option value={ALL}>{say.presenceEverywhere}</option>
            {!isKnown && <option value={chosen}>{say.presenceSome}</option>}
            {chats.map(({ project, name }) => (
              <option key={project} value={project}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isAvailable({ now, wish }) && (
        <label class="limit">
          {say.presenceUntil}
          <select
            class="field"
            value={end}
            onChange={({ currentTarget: { value } }) => void presence.choose({ until: value || undefined })}
          >
            {endsFrom(clock(), until).map(({ value, word }) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function Colleagues({ presence, colleagues }: PresenceProps & { colleagues: readonly Colleague[] }) {
  const { now } = useStore(presence.state);
  const [only, ...others] = now?.chats ?? [];
  const title =
    only && others.length === 0 ? say.presenceAgents({ project: only.project }) : say.presenceAgentsOfAll;
  return (
    <div class="colleagues">
      <h3>{title}</h3>
      <ul>
        {colleagues.map(({ person, name, avatar, state, load, me }) => (
          <li key={person} class="colleague">
            <span class={state === 'available' ? 'face face--available' : 'face'}>
              <Avatar name={name} picture={avatar} />
            </span>
            <span class="colleague__name">{me ? say.presenceYou({ name }) : name}</span>
            <span class="colleague__load">
              {state === 'away' && say.presenceAway}
              {state === 'away' && load > 0 && ' · '}
              {(state === 'available' || load > 0) && say.presenceLoad({ n: load })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AlertsSwitch({ alerts }: PresenceProps) {
  const { on, desktop } = useStore(alerts.state);
  return (
    <>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-describedby="guichet-blocked"
        onClick={() => alerts.turn(!on)}
      >
        <Icon d={BELL} />
        <span>{say.presenceAlerts}</span>
        <i />
      </button>
      <p id="guichet-blocked" class="popover__hint">
        {on && desktop === 'denied' ? say.presenceBlocked : ''}
      </p>
    </>
  );
}
