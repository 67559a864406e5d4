/** A slash at the start of a line asks for a canned reply (R113). */

export interface Slash {
  /** Where the slash stands in the text. */
  from: number;
  /** Behind what was typed of it. */
  to: number;
  query: string;
}

/** What is typed behind a slash that begins a line, up to the cursor; one word. */
export function slashAt(text: string, cursor: number): Slash | undefined {
  const [found, query = ''] = /(?:^|\n)\/(\S{0,40})$/.exec(text.slice(0, cursor)) ?? [];
  if (found === undefined) return undefined;
  return { from: cursor - query.length - 1, to: cursor, query };
}

/** Whether it still stands there: what was sent, or written over, leaves nothing to reply by. */
export const isThere = (text: string, { from, to, query }: Slash) => text.slice(from, to) === `/${query}`;

/** The text with the reply in place of the slash, and where the cursor goes. */
export function withReply(text: string, { from, to }: Slash, reply: string) {
  return { text: text.slice(0, from) + reply + text.slice(to), cursor: from + reply.length };
}

/** The placeholders that nothing was known for and that nobody has replaced yet. */
export const unfilledIn = (text: string, unknown: readonly string[]) =>
  unknown.filter((name) => text.includes(`{${name}}`));
