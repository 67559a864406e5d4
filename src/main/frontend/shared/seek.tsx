/** A field to search by, small, for a column's head; its styles are in seek.css. */
import { Icon } from './icons';

interface Props {
  name: string;
  words: string;
  change: (words: string) => void;
  /** Esc takes the words away; where that is the page's business, left out. */
  clear?: () => void;
}

export function Seek({ name, words, change, clear }: Props) {
  return (
    <div class="seek">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        aria-label={name}
        placeholder={name}
        value={words}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') clear?.();
        }}
      />
    </div>
  );
}
