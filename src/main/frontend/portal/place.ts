/** Where in the window somebody is. */
import type { Conversation } from '../shared/wire';
import { isRunning } from './conversations';

/** Places that stand by themselves. */
type Alone = 'list' | 'new' | 'base' | 'help';

export type Place = { at: Alone } | { at: 'thread'; id: string };

/**
 * Where the window opens (ux.md 4): the one conversation that is going on; else the list when something is unread or
 * still unresolved; else a new conversation.
 */
export function firstPlace(conversations: readonly Conversation[], unread: number): Place {
  const running = conversations.filter(isRunning);
  const [only] = running;
  if (only && running.length === 1) return { at: 'thread', id: only.id };
  const anything = unread > 0 || conversations.some((it) => it.unread > 0 || !it.resolved);
  return { at: anything ? 'list' : 'new' };
}

export const placeText = (place: Place) => JSON.stringify(place);

/** What a tab remembered, or nothing when it makes no sense. */
export function readPlace(text: string | undefined): Place | undefined {
  try {
    const place = JSON.parse(text ?? '') as Partial<{ at: string; id: unknown }> | null;
    if (place?.at === 'thread' && typeof place.id === 'string') return { at: 'thread', id: place.id };
    const [found] = (['list', 'new', 'base', 'help'] as const).filter((at) => at === place?.at);
    return found && { at: found };
  } catch {
    return undefined;
  }
}
