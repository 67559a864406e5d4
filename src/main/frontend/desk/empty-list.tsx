/** Why there is nothing in the list, and what to do about it (ux.md 6.4). */
import * as say from 'guichet:messages';
import type { ComponentChildren } from 'preact';
import { useStore } from '../shared/store';
import type { Workplace } from './workplace';

interface Props {
  work: Workplace;
  narrowed: boolean;
  clear: () => void;
}

export function EmptyList({ work, narrowed, clear }: Props) {
  const { state, chats } = useStore(work.presence.state);
  if (chats?.length === 0) return <Empty words={say.deskNoProject} />;
  if (narrowed) {
    return (
      <Empty words={say.deskEmptyFiltered}>
        <button type="button" class="g-link" onClick={clear}>
          {say.deskClear}
        </button>
      </Empty>
    );
  }
  if (state === 'away') {
    return (
      <Empty words={say.deskEmptyAway}>
        <button type="button" class="g-link" onClick={() => void work.presence.resume()}>
          {say.deskResume}
        </button>
      </Empty>
    );
  }
  return <Empty words={say.deskEmpty} />;
}

function Empty({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <p class="list__empty">
      {words} {children}
    </p>
  );
}
