/** The five steps beside each other: done or not, what there is, and the way to what lacks. */
import * as say from 'guichet:messages';
import { Icon } from '../shared/icons';
import { useAdmin } from './admin';
import { pagesOf } from './pages';
import type { Step } from './steps';

/** On which page a step is done; a page that is not there yet is not led to. */
const PAGES: Record<string, string> = {
  hours: 'hours',
  requests: 'requests',
  charter: 'texts',
  confluence: 'knowledge',
};

const names: Record<string, string> = {
  hours: say.adminStepHours,
  agents: say.adminStepAgents,
  requests: say.adminStepRequests,
  charter: say.adminStepCharter,
  confluence: say.adminStepConfluence,
};

export const stepName = ({ id }: Step) => names[id] ?? id;

/** Agents are named in Jira, not here. */
export function useStepLink({ id }: Step): { href: string; press?: () => void } | undefined {
  const { place, href, go } = useAdmin();
  if (id === 'agents') {
    return { href: `${place.contextPath}/plugins/servlet/project-config/${place.project}/roles` };
  }
  const page = pagesOf(place.project).find((it) => it.id === PAGES[id]);
  return page && { href: href(page.id), press: () => go(page.id) };
}

export function StepMark({ done }: { done: boolean }) {
  return (
    <span class={`mark${done ? ' mark--done' : ''}`}>
      {done && <Icon name="check" />}
      <span class="g-hidden">{done ? say.adminStepDone : say.adminStepOpen}</span>
    </span>
  );
}

export function StepStrip({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="strip">
      {steps.map((step) => (
        <Item key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Item({ step }: { step: Step }) {
  const link = useStepLink(step);
  return (
    <li class="strip__step">
      <StepMark done={step.done} />
      <div>
        <p class="strip__name">{stepName(step)}</p>
        <p class="strip__detail">
          {step.done || !link ? step.detail : <StepLink link={link}>{step.detail}</StepLink>}
        </p>
      </div>
    </li>
  );
}

export function StepLink({
  link,
  children,
}: {
  link: NonNullable<ReturnType<typeof useStepLink>>;
  children: string;
}) {
  const { href, press } = link;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (!press || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        press();
      }}
    >
      {children}
    </a>
  );
}
