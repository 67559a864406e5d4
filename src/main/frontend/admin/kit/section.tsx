/** A part of a page, with its heading; where it shows one group, also where that comes from. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Origin } from './origin';

interface Props {
  title: string;
  hint?: ComponentChildren;
  /** The group of settings that it shows. */
  group?: string;
  children: ComponentChildren;
}

export function Section({ title, hint, group, children }: Props) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id} class="part__title">
          {title}
        </h2>
        {group && <Origin group={group} name={title} />}
      </div>
      {hint && <p class="part__hint">{hint}</p>}
      {children}
    </section>
  );
}
