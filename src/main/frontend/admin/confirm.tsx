/**
 * The way to Jira's question for the password (websudo), or to its login, in a tab of its own: what was typed here stays. That tab
 * comes back to this address, finds that it was opened for nothing else, and closes.
 */
const MARK = 'confirmed';

export function ConfirmLink({ word }: { word: string }) {
  const query = new URLSearchParams(location.search);
  query.set(MARK, '');
  return (
    <a class="g-link" href={`?${query.toString()}`} target="_blank" rel="opener">
      {word}
    </a>
  );
}

/** @returns whether this tab was opened to confirm, and goes */
export function closeIfConfirmed(): boolean {
  const isDone = Boolean(window.opener) && new URLSearchParams(location.search).has(MARK);
  if (isDone) window.close();
  return isDone;
}
