/** Finds likely secrets in what somebody writes, before it is sent; the server finds the same (`core/secrets`). */
import { letters, rules, type Rule, type Shape } from 'guichet:secret-rules';
import { isCardNumber } from './card-number';

export type SecretKind = 'password' | 'token' | 'card' | 'privateKey';

/** Where one stands, in UTF-16 units. */
export interface Secret {
  from: number;
  to: number;
  kind: SecretKind;
}

/** In its place: of one length, for the length of a password tells something. */
export const MASK = '••••••';

const folds = new Map(letters.flatMap(([as, all]) => all.split('').map((letter) => [letter, as] as const)));

/** In the order of the text, none over another. */
export function secretsIn(text: string): Secret[] {
  const folded = fold(text);
  return apart(rules.flatMap((rule) => search(rule, text, folded)));
}

export const masked = (text: string, secrets: readonly Secret[] = secretsIn(text)) =>
  secrets.reduceRight((all, { from, to }) => all.slice(0, from) + MASK + all.slice(to), text);

/** Without accents and capitals, unit for unit. */
const fold = (text: string) =>
  text.replace(/[\tA-Z\r\u0080-\uffff]/g, (unit) =>
    unit < '\u0080'
      ? unit === '\t'
        ? ' '
        : unit === '\r'
          ? '\n'
          : unit.toLowerCase()
      : /[\u00a0\u2009\u202f]/.test(unit)
        ? ' '
        : (folds.get(unit) ?? unit),
  );

function search(rule: Rule, text: string, foldedText: string): Secret[] {
  const { kind, folded, near, regex, must, never, card } = rule;
  if (near.length > 0 && !near.some((word) => foldedText.includes(word))) return [];
  const found: Secret[] = [];
  const searched = folded ? foldedText : text;
  regex.lastIndex = 0;
  for (let match = regex.exec(searched); match; match = regex.exec(searched)) {
    const from = match.index + (match[1]?.length ?? 0);
    const to = match.index + match[0].length;
    const fits = (shape: Shape) => shape.regex.test((shape.folded ? foldedText : text).slice(from, to));
    const isSecret = must.every(fits) && !never.some(fits) && (!card || isCardNumber(foldedText, from, to));
    if (isSecret) found.push({ from, to, kind });
    // What was not one may hold one.
    regex.lastIndex = isSecret ? to : Math.max(from, match.index + 1);
  }
  return found;
}

/** Where two overlap, one span covers both and is called as the longer was. */
function apart(found: Secret[]): Secret[] {
  const all: Secret[] = [];
  for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (!last || next.from >= last.to) all.push({ ...next });
    else {
      if (next.to - next.from > last.to - last.from) last.kind = next.kind;
      last.to = Math.max(last.to, next.to);
    }
  }
  return all;
}
