/** The launcher when it looks otherwise: on the left, as a field, grey while the chat is closed, violet where an assistant answers alone (R10, R53, R165). */
import * as say from 'guichet:messages';
import { daysBefore } from '../../shared/times';
import type { Chat } from '../../shared/wire';
import type { Dress } from '../stage';

export function dressOf(chat: Chat | undefined, now = new Date()): Dress | undefined {
  if (!chat) return undefined;
  const ask = chat.assistant?.ask;
  const side = `at-${chat.look?.side ?? ''}`;
  if (ask) return { look: `is-closed bot ${side}`, words: ask };
  if (!chat.visible)
    return isShownClosed(chat) ? { look: `is-closed ${side}`, words: closedWords(chat, now) } : undefined;
  return chat.look?.launcher === 'field'
    ? { look: `as-field ${side}`, words: say.newPlaceholder }
    : { look: side };
}

const isShownClosed = ({ outsideHours, state }: Chat) =>
  outsideHours === 'shown' && (state === 'closed' || state === 'holiday');

function closedWords({ reopensAt }: Chat, now: Date): string {
  if (!reopensAt) return say.launcherClosed;
  const at = new Date(reopensAt);
  return daysBefore(at, now) === 0
    ? say.launcherClosedUntil({ t: at })
    : say.launcherClosedUntilDay({ d: at, t: at });
}
