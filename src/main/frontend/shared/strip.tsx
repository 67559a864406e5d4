/** A line under the header that tells what is wrong, and what to do about it. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

interface Props {
  tone: 'warning' | 'danger';
  icon: IconName;
  children: ComponentChildren;
  act?: { word: string; press: () => void } | { word: string; href: string };
}

export function Strip({ tone, icon, children, act }: Props) {
  return (
    <div class={`g-strip g-strip--${tone}`}>
      <Icon name={icon} />
      <p>
        {children}{' '}
        {act &&
          ('press' in act ? (
            <button type="button" class="g-link" onClick={act.press}>
              {act.word}
            </button>
          ) : (
            <a href={act.href}>{act.word}</a>
          ))}
      </p>
    </div>
  );
}
