/** An article has answered: nothing was sent, and what was written is still there to be taken up again (R26). */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';

export function Thanks({ undo }: { undo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="scroll thanks">
      <p role="status">
        <Icon name="check" />
        {say.articleThanks}
      </p>
      <button ref={button} type="button" class="g-button" onClick={undo}>
        {say.articleUndo}
      </button>
    </div>
  );
}
