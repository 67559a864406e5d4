/** Assistant: whether it answers, by whose hand, what it says of itself; and how that will look (R52, R59, R60). */
import * as say from 'guichet:messages';
import { useSetting } from '../admin';
import { SwitchSetting } from '../kit/choice';
import { Section } from '../kit/section';
import { TextSetting, TextsSetting } from '../kit/text';
import { textIn } from '../settings/texts';
import type { Texts } from '../settings/wire';
import css from './assistant.css?inline';

export const styles = css;

const BULB = 'M7.5 14.2a5 5 0 1 1 5 0V15h-5zM8 17.5h4';
const LONGEST = 500;

export default function Assistant() {
  return (
    <>
      <Section title={say.adminAssistantAnswers} group="assistant" hint={say.adminAssistantHint}>
        <SwitchSetting
          path="assistant.enabled"
          label={say.adminAssistantOn}
          hint={say.adminAssistantOnHint}
        />
        <TextSetting
          path="assistant.account"
          label={say.adminAssistantAccount}
          hint={say.adminAssistantAccountHint}
        />
        <SwitchSetting
          path="assistant.model"
          label={say.adminAssistantModel}
          hint={say.adminAssistantModelHint}
        />
      </Section>
      <Section title={say.adminAssistantSays} hint={say.adminAssistantSaysHint}>
        <TextsSetting path="assistant.name" label={say.adminAssistantName} max={40} />
        <TextsSetting
          path="assistant.greeting"
          label={say.adminAssistantGreeting}
          hint={say.assistantGreeting}
          max={LONGEST}
          rows={2}
        />
        <TextsSetting
          path="assistant.disclaimer"
          label={say.adminAssistantDisclaimer}
          hint={say.assistantDisclaimer}
          max={LONGEST}
          rows={2}
        />
        <TextsSetting
          path="assistant.courtesy"
          label={say.adminAssistantCourtesy}
          hint={say.assistantCourtesy}
          max={LONGEST}
          rows={2}
        />
      </Section>
      <Section title={say.adminAssistantPreview}>
        <Preview />
      </Section>
    </>
  );
}

/** In the language of who looks; what is not written is the product's own. */
function useText(path: string, otherwise: string): string {
  const [texts] = useSetting<Partial<Texts> | undefined>(path);
  return textIn(texts) || otherwise;
}

function Preview() {
  const name = useText('assistant.name', say.adminAssistantItself);
  const about = [
    useText('assistant.greeting', say.assistantGreeting),
    useText('assistant.disclaimer', say.assistantDisclaimer),
    useText('assistant.courtesy', say.assistantCourtesy),
  ];
  return (
    <figure class="assistant-preview" aria-label={say.adminAssistantPreview}>
      <svg class="g-icon assistant-preview__face" viewBox="0 0 20 20" aria-hidden="true">
        <path d={BULB} />
      </svg>
      <p class="assistant-preview__head">
        <b>{name}</b> · {say.assistantKind}
      </p>
      <p class="assistant-preview__words">{say.adminAssistantSample}</p>
      <p class="assistant-preview__sources">{say.assistantSources({ n: 1 })}</p>
      <p class="assistant-preview__about">{about.join(' ')}</p>
    </figure>
  );
}
