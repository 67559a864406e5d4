/**
 * Asks for the chat's state, so cheaply that every portal page can: one conditional request each 25 s, and none while
 * nobody looks at the page.
 */
import type { Chat } from '../shared/wire';

export const INTERVAL_MS = 25_000;

/**
 * @param show receives the state, or nothing when the person may not chat here
 * @returns what to call with the address to ask, and without one when the page may have come into view
 */
export function pollChat(show: (chat?: Chat) => void): (url?: string) => void {
  let url: string | undefined;
  let etag: string | null = null;
  let dueAt = 0;
  let timer = 0;

  function plan() {
    clearTimeout(timer);
    if (url && !document.hidden) timer = window.setTimeout(ask, dueAt - Date.now());
  }

  function ask() {
    dueAt = Date.now() + INTERVAL_MS;
    plan();
    request(url ?? '').catch(() => undefined);
  }

  async function request(asked: string) {
    const answer = await fetch(asked, etag ? { headers: { 'If-None-Match': etag } } : {});
    const chat = answer.ok ? ((await answer.json()) as Chat) : undefined;
    if (asked !== url) return;
    if (chat || (answer.status > 400 && answer.status < 405)) {
      etag = answer.headers.get('ETag');
      show(chat);
    }
  }

  return (next = url) => {
    if (next !== url) {
      url = next;
      etag = null;
      dueAt = 0;
    }
    plan();
  };
}
