/** The four switches (R18–R21), each saved as it is pressed. */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useStore } from '../shared/store';
import type { Preferences } from '../shared/wire';
import switchStyles from '../shared/switch.css?inline';
import type { PanelModel } from './panel-model';
import own from './settings.css?inline';

export const styles = switchStyles + own;

const TITLE = 'guichet-settings';

const switches: [name: keyof Preferences, words: string][] = [
  ['showKey', say.settingsShowKey],
  ['unresolvedOnly', say.settingsUnresolvedOnly],
  ['originalInList', say.settingsOriginalInList],
  ['originalInHeader', say.settingsOriginalInHeader],
];

export default function Settings({ model }: { model: PanelModel }) {
  const settings = useStore(model.preferences.settings);
  const frame = useRef<HTMLDivElement>(null);
  const { change } = settings;

  useEffect(() => frame.current?.querySelector('button')?.focus(), []);

  return (
    <div ref={frame} class="settings" role="dialog" aria-labelledby={TITLE}>
      <div class="settings__head">
        <h3 id={TITLE}>{say.settingsTitle}</h3>
        <span class="settings__saved" role="status">
          {change === 'saved' && (
            <>
              <Icon name="check" />
              {say.settingsSaved}
            </>
          )}
        </span>
      </div>
      {switches.map(([name, words]) => (
        <button
          key={name}
          type="button"
          role="switch"
          class="switch"
          aria-checked={settings[name]}
          onClick={() => void model.preferences.choose(name, !settings[name])}
        >
          <span>{words}</span>
          <i />
        </button>
      ))}
      <p class="problem" role="alert">
        {change === 'failed' ? say.settingsFailed : ''}
      </p>
      <p class="settings__foot">{say.settingsFollow}</p>
    </div>
  );
}
