/**
 * Where an accepted offer leads: to its thread on this page where one can show it, else to the page that does, with the
 * cursor in the composer either way.
 */
import { type Keep } from '../shared/keep';
import type { Conversation } from '../shared/wire';

/** Somebody wants to answer this conversation; who shows it on this page prevents the default. */
const EVENT = 'guichet:open';
/** Kept in the tab for the page that comes. */
const KEPT = 'compose';

export type Opening = CustomEvent<{ conversation: string }>;

export function openThread(
  contextPath: string,
  { id, requestKey }: Pick<Conversation, 'id' | 'requestKey'>,
  tab: Keep,
  go = (url: string) => location.assign(url),
): void {
  const opening = new CustomEvent(EVENT, { detail: { conversation: id }, cancelable: true });
  if (!document.dispatchEvent(opening)) return;
  tab.write(KEPT, id);
  const page = requestKey ? `/browse/${requestKey}` : `/plugins/servlet/guichet/desk?conversation=${id}`;
  go(contextPath + page);
}

/** Whether this page was opened to answer this conversation; true once. */
export function isToAnswer(id: string, tab: Keep): boolean {
  if (tab.read(KEPT) !== id) return false;
  tab.write(KEPT, undefined);
  return true;
}

/** @param show shows the conversation and puts the cursor into its composer; false where it cannot */
export function whenOpened(show: (id: string) => boolean): () => void {
  const heard = (event: Event) => {
    if (show((event as Opening).detail.conversation)) event.preventDefault();
  };
  document.addEventListener(EVENT, heard);
  return () => document.removeEventListener(EVENT, heard);
}
