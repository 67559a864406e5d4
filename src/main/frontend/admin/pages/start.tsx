/** Démarrage: the one switch, and the five steps with what each still lacks (R122). */
import * as say from 'guichet:messages';
import { useEffect } from 'preact/hooks';
import { useStore } from '../../shared/store';
import { SwitchSetting } from '../kit/choice';
import { Section } from '../kit/section';
import { useAdmin, useSetting } from '../admin';
import { StepLink, StepMark, stepName, useStepLink } from '../step-strip';
import type { Step } from '../steps';

export default function Start() {
  const { steps, draft } = useAdmin();
  const { steps: all, minutesLeft } = useStore(steps.state);
  const { loaded } = useStore(draft.state);
  const [enabled] = useSetting<boolean>('enabled');
  useEffect(() => void steps.ask(), []);
  const left = all.filter(({ done }) => !done).length;
  const isOn = enabled && loaded?.groups.enabled === true;
  return (
    <>
      <div class="turn">
        <SwitchSetting path="enabled" label={say.adminEnabled} hint={say.adminEnabledHint} />
        {isOn && <p class="turn__on">{say.adminReady}</p>}
      </div>
      {all.length > 0 && (
        <Section
          title={say.adminSteps}
          hint={left ? say.adminStepsLeft({ n: left, m: minutesLeft }) : say.adminStepsAllDone}
        >
          <ol class="steps">
            {all.map((step) => (
              <Item key={step.id} step={step} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

const acts: Record<string, string> = {
  hours: say.adminStepHoursAct,
  agents: say.adminStepAgentsAct,
  requests: say.adminStepRequestsAct,
  charter: say.adminStepCharterAct,
  confluence: say.adminStepConfluenceAct,
};

function Item({ step }: { step: Step }) {
  const link = useStepLink(step);
  const act = acts[step.id];
  return (
    <li class="steps__step">
      <StepMark done={step.done} />
      <div class="steps__words">
        <p class="strip__name">{stepName(step)}</p>
        <p class="strip__detail">{step.detail}</p>
      </div>
      {link && act && <StepLink link={link}>{act}</StepLink>}
    </li>
  );
}
