/** The launcher when the settings want it otherwise: on the left, as a field, grey while the chat is closed (R10, R165). */
import * as say from 'guichet:messages';
import { daysBefore } from '../../shared/times';
import type { Chat } from '../../shared/wire';
import type { Dress } from '../stage';

export function dressOf(chat: Chat | undefined, now = new Date()): Dress | undefined {
  if (!chat) return undefined;
  const looks = [chat.look?.side === 'left' ? 'at-left' : ''];
  if (!chat.visible) {
    return isShownClosed(chat)
      ? { look: ['is-closed', ...looks].join(' '), words: closedWords(chat, now) }
      : undefined;
  }
  if (chat.look?.launcher === 'field')
    return { look: ['as-field', ...looks].join(' '), words: say.newPlaceholder };
  return looks[0] ? { look: 'at-left' } : undefined;
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
