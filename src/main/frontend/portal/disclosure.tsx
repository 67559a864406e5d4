/** A heading that unfolds what stands under it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Drawn, Icon } from '../shared/icons';
import { WordsWithLinks } from '../thread/words-with-links';

interface Props {
  icon: Drawn;
  title: string;
  below?: string;
  children: ComponentChildren;
}

export function Disclosure({ icon, title, below, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h3>
        <button type="button" class="help__row" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon {...icon} />
          <span>
            {title}
            {below && <small>{below}</small>}
          </span>
          <Icon name="next" class="help__way" />
        </button>
      </h3>
      {open && <div class="help__text">{children}</div>}
    </>
  );
}

/** Text as somebody typed it: a blank line begins a paragraph, addresses are links. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph} dir="auto">
        <WordsWithLinks text={paragraph} />
      </p>
    ))}
  </>
);
