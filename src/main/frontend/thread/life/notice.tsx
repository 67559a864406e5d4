/** A strip between the header and the messages: what is the case, and what one can do about it. */
import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../../shared/icons';

interface Props {
  tone: 'warning' | 'info';
  /** Its drawing. */
  icon: string;
  title: string;
  text?: string | undefined;
  /** At the end of the text. */
  link?: { word: string; href: string } | undefined;
  frame?: RefObject<HTMLDivElement>;
  /** Buttons below. */
  children?: ComponentChildren;
}

export function Notice({ tone, icon, title, text, link, frame, children }: Props) {
  return (
    <div ref={frame ?? null} class={`g-strip g-strip--${tone} notice`}>
      <Icon d={icon} />
      <p>
        <b>{title}</b> {text}
        {link && (
          <>
            {' '}
            <a href={link.href}>{link.word}</a>
          </>
        )}
      </p>
      {children && <div class="notice__acts">{children}</div>}
    </div>
  );
}
