/** Counts the last tenth of the room that a message has, and what goes beyond it. */
import * as say from 'guichet:messages';

/** The server's own limit, for as long as the portal's is unknown; the server has the last word. */
const USUAL = 10_000;

/** In characters as people count them, not in UTF-16 units. */
const lengthOf = (text: string) => Array.from(text).length;

export const excessOf = (text: string, longest = USUAL) => Math.max(0, lengthOf(text) - longest);

export function LengthNotice({ text, longest = USUAL }: { text: string; longest?: number | undefined }) {
  const left = longest - lengthOf(text);
  const near = left <= longest * 0.1;
  const words = left < 0 ? say.newTooLong({ n: -left }) : say.newLeft({ n: left });
  return (
    <>
      {near && <p class={left < 0 ? 'problem' : 'hint'}>{words}</p>}
      <p class="g-hidden" role="status">
        {near ? spoken(left, longest) : ''}
      </p>
    </>
  );
}

/** Said at nine tenths, at the end, then every 50 characters: the text changes only there. */
function spoken(left: number, longest: number): string {
  if (left > 0) return say.newLeft({ n: Math.floor(longest * 0.1) });
  const over = Math.floor(-left / 50) * 50;
  return over > 0 ? say.newTooLong({ n: over }) : say.newLeft({ n: 0 });
}
