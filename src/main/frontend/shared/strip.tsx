/** A line under the header that tells what is wrong, and what to do about it. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

/** Something to press or somewhere to go. */
export type Act = { word: string; press: () => void } | { word: string; href: string };

interface Props {
  /** A calm one tells what is as it should be. */
  tone: 'warning' | 'danger' | 'calm';
  icon: IconName;
  children: ComponentChildren;
  acts?: Act[];
}

export function Strip({ tone, icon, children, acts = [] }: Props) {
  return (
    <div class={`g-strip g-strip--${tone}`}>
      <Icon name={icon} />
      <p>
        {children}
        {acts.map((act, index) => (
          <>
            {index > 0 ? ' · ' : ' '}
            <ActLink act={act} />
          </>
        ))}
      </p>
    </div>
  );
}

function ActLink({ act }: { act: Act }) {
  if ('href' in act) return <a href={act.href}>{act.word}</a>;
  return (
    <button type="button" class="g-link" onClick={act.press}>
      {act.word}
    </button>
  );
}
