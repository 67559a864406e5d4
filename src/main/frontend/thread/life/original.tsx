/** The first words of the conversation, on one line that unfolds (R21). */
import * as say from 'guichet:messages';
import { useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';

export function Original({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <button
      type="button"
      class={open ? 'original original--open' : 'original'}
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      <Icon name="chat" />
      <span>
        <span class="original__label">{say.lifeOriginal}</span>
        <span class="original__text" dir="auto">
          {text}
        </span>
      </span>
    </button>
  );
}
