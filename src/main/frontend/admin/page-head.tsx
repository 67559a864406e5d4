/** Which page of which project, whether chat is on there, and the steps while one lacks. */
import * as say from 'guichet:messages';
import type { RefObject } from 'preact';
import { useStore } from '../shared/store';
import { useAdmin, useSetting } from './admin';
import { Switch } from './kit/choice';
import type { Page } from './pages';
import { StepStrip } from './step-strip';

export function PageHead({ page, title }: { page: Page; title: RefObject<HTMLHeadingElement> }) {
  const { draft, place, steps } = useAdmin();
  const { loaded } = useStore(draft.state);
  const { steps: all } = useStore(steps.state);
  const [enabled = false, enable] = useSetting<boolean | undefined>('enabled');
  const lacking = all.some(({ done }) => !done);
  return (
    <>
      <header class="head">
        <div>
          <h1 ref={title} class="head__title" tabIndex={-1}>
            {page.title}
          </h1>
          <p class="head__where">
            {place.project
              ? say.adminOfProject({ key: place.project, name: place.projectName })
              : say.adminOfAll}
          </p>
        </div>
        {place.project && loaded && page.id !== 'start' && (
          <label class="head__switch">
            {enabled ? say.adminIsOn : say.adminIsOff}
            <Switch id="chat-is-on" on={enabled} turn={enable} />
          </label>
        )}
      </header>
      {lacking && page.id !== 'start' && <StepStrip steps={all} />}
    </>
  );
}
