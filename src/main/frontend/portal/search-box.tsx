/** A field to search by; what it finds is below. */
import { Icon } from '../shared/icons';

interface Props {
  label: string;
  q: string;
  maxLength?: number;
  ask(q: string): void;
  clear(): void;
  /** A key that is not the box's own. */
  press?(event: KeyboardEvent): void;
}

export function SearchBox({ label, q, maxLength, ask, clear, press }: Props) {
  /** Esc takes the topmost thing away: here the words, then the window. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && q !== '') {
      event.preventDefault();
      clear();
    }
    press?.(event);
  };
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={q}
        maxLength={maxLength}
        autocomplete="off"
        enterkeyhint="search"
        onInput={({ currentTarget }) => ask(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
