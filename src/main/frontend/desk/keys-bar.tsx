/** The keys that one needs most, and the way to all of them. */
import * as say from 'guichet:messages';

export function KeysBar({ all }: { all: () => void }) {
  const keys = [
    ['J', say.deskBarNext],
    ['K', say.deskBarPrevious],
    ['A', say.deskBarAccept],
    ['R', say.deskBarReply],
    ['U', say.deskBarUnanswered],
    ['Q', say.deskBarQualify],
  ] as const;
  return (
    <div class="keysbar">
      {keys.map(([key, word]) => (
        <span key={key} class="keysbar__key" aria-hidden="true">
          <kbd class="keycap">{key}</kbd>
          {word}
        </span>
      ))}
      <button type="button" class="keysbar__all" aria-label={say.deskKeys} title={say.deskKeys} onClick={all}>
        <kbd class="keycap">?</kbd>
        {say.deskBarAll}
      </button>
    </div>
  );
}
