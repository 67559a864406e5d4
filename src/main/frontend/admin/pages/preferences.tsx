/** Préférences: what holds for customers who have chosen nothing in the window's settings (M5, M6). */
import * as say from 'guichet:messages';
import { SwitchSetting } from '../kit/choice';
import { Section } from '../kit/section';

export default function Preferences() {
  return (
    <Section title={say.adminPreferencesList} hint={say.adminPreferencesHint}>
      <SwitchSetting path="preferences.showKey" label={say.settingsShowKey} />
      <SwitchSetting path="preferences.unresolvedOnly" label={say.settingsUnresolvedOnly} />
      <SwitchSetting path="preferences.originalInList" label={say.settingsOriginalInList} />
      <SwitchSetting path="preferences.originalInHeader" label={say.settingsOriginalInHeader} />
    </Section>
  );
}
