/** That somebody really types. Not announced: it would only interrupt. */
import * as say from 'guichet:messages';
import type { Typing } from './shapes';

export function TypingLine({ typing }: { typing: readonly Typing[] }) {
  const [first] = typing;
  if (!first) return null;
  return (
    <p class="typing">
      <span class="typing__dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {say.threadTyping({ author: first.author.name })}
    </p>
  );
}
