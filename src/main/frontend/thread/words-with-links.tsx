/** Words as they were typed, with links where an address of an allowed scheme stands; text nodes, never HTML (D9). */
import type { JSX } from 'preact';

const LINK = /\b(?:https?:\/\/|mailto:)[^\s<>"'«»“”]+/gi;
/** What ends a sentence does not belong to an address. */
const TRAILING = /[.,;:!?…)\]}’]+$/;

export function WordsWithLinks({ text }: { text: string }) {
  const parts: (string | JSX.Element)[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const address = match[0].replace(TRAILING, '');
    if (!isAllowed(address)) continue;
    parts.push(text.slice(from, match.index));
    parts.push(
      <a href={address} target="_blank" rel="noopener noreferrer nofollow">
        {address}
      </a>,
    );
    from = match.index + address.length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}

function isAllowed(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
