/** Apparence (B21): colour with its contrast, place, name and picture, beside the widget as it will be. */
import * as say from 'guichet:messages';
import { lazy } from '../../shared/lazy';
import { RadioSetting, SelectSetting, SwitchSetting } from '../kit/choice';
import { NumberSetting } from '../kit/number';
import { Section } from '../kit/section';
import { TextSetting, TextsSetting } from '../kit/text';
import { AccentSetting } from './look/accent-setting';

export { default as styles } from './look/look.css?inline';

const Preview = lazy(() => import('./look/preview'));

const FARTHEST = 400;

export default function LookPage() {
  return (
    <div class="beside">
      <div>
        <Section title={say.adminLookColour} group="look">
          <AccentSetting path="look.accent" label={say.adminLookAccent} hint={say.adminLookAccentHint} />
          <SelectSetting
            path="look.theme"
            label={say.adminLookTheme}
            options={[
              { value: 'page', label: say.adminLookThemePage },
              { value: 'light', label: say.adminLookLight },
              { value: 'dark', label: say.adminLookDark },
            ]}
          />
        </Section>
        <Section title={say.adminLookButton}>
          <RadioSetting
            path="look.launcher"
            label={say.adminLookLauncher}
            options={[
              { value: 'button', label: say.adminLookLauncherButton },
              { value: 'field', label: say.adminLookLauncherField },
            ]}
          />
          <RadioSetting
            path="look.side"
            label={say.adminLookSide}
            options={[
              { value: 'right', label: say.adminLookRight },
              { value: 'left', label: say.adminLookLeft },
            ]}
          />
          <div class="look__pair">
            <NumberSetting path="look.offset.x" label={say.adminLookOffsetX} unit="px" max={FARTHEST} />
            <NumberSetting path="look.offset.y" label={say.adminLookOffsetY} unit="px" max={FARTHEST} />
          </div>
          <SwitchSetting path="look.headerEntry" label={say.adminLookMenu} hint={say.adminLookMenuHint} />
        </Section>
        <Section title={say.adminLookService}>
          <TextsSetting path="look.name" label={say.adminLookName} hint={say.adminLookNameHint} max={60} />
          <TextSetting path="look.picture" label={say.adminLookPicture} hint={say.adminLookPictureHint} />
          <RadioSetting
            path="look.agents"
            label={say.adminLookAgents}
            options={[
              { value: 'count', label: say.adminLookAgentsCount },
              { value: 'names', label: say.adminLookAgentsNames },
            ]}
          />
        </Section>
      </div>
      <Preview
        states={[
          'launcher',
          'closed',
          'list',
          'new',
          'waiting',
          'busy',
          'thread',
          'solution',
          'ended',
          'help',
        ]}
        first="list"
      />
    </div>
  );
}
