/** The keys that one needs most, and the way to all of them. */
import * as say from 'guichet:messages';

/** Below the second of two threads: how one goes between them, and back to one. */
export function BesideBar() {
  const keys = [
    ['F6', say.deskBarColumn],
    [say.deskKeyEscape, say.deskBarShut],
  ] as const;
  return <div class="keysbar">{keys.map(keyOf)}</div>;
}

const keyOf = ([key, word]: readonly [string, string]) => (
  <span key={key} class="keysbar__key" aria-hidden="true">
    <kbd class="keycap">{key}</kbd>
    {word}
  </span>
);

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
      {keys.map(keyOf)}
      <button type="button" class="keysbar__all" aria-label={say.deskKeys} title={say.deskKeys} onClick={all}>
        <kbd class="keycap">?</kbd>
        {say.deskBarAll}
      </button>
    </div>
  );
}
