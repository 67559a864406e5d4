/**
 * Asks for the chat's state, so cheaply that every portal page can: one request each 25 s, which the browser's cache
 * makes conditional, and none while nobody looks at the page.
 */
import type { Chat } from '../shared/wire';

export const INTERVAL_MS = 25_000;

/**
 * @param url the address to ask, empty while there is none
 * @param show receives the state, or nothing when the person may not chat here
 * @returns what to call when the page may have come into view, and with `now` to ask at once; it resolves when that is
 *     answered, or cannot be
 */
export function pollChat(
  url: () => string,
  show: (chat?: Chat) => void,
): (now?: boolean) => Promise<void> | undefined {
  let dueAt = 0;
  let timer = 0;
  let last = '';

  const ask = (now?: boolean) => {
    clearTimeout(timer);
    const wait = now || last !== url() ? 0 : dueAt - Date.now();
    if (!url() || (document.hidden && !now)) return undefined;
    last = url();
    timer = window.setTimeout(ask as () => void, wait > 0 ? wait : INTERVAL_MS);
    if (wait > 0) return undefined;
    dueAt = Date.now() + INTERVAL_MS;
    return request(last).catch(() => undefined);
  };

  async function request(asked: string) {
    const answer = await fetch(asked);
    const chat = answer.ok ? ((await answer.json()) as Chat) : undefined;
    if (asked === last && (chat || (answer.status > 400 && answer.status < 405))) show(chat);
  }

  return ask;
}
