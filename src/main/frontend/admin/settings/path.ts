/** Paths into a document, as the server writes them: `schedule.week.monday[1].to`. */

const steps = (path: string) => path.match(/[^.[\]]+/g) ?? [];

/** The part that is inherited, saved and reset as one. */
export const groupOf = (path: string) => steps(path)[0] ?? '';

/** Whether `path` is `whole` or lies within it. */
export const isWithin = (path: string, whole: string) =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

export function valueAt(document: unknown, path: string): unknown {
  return steps(path).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    document,
  );
}

/** A copy with another value there; what is not touched is shared. */
export function withValue<T>(document: T, path: string, value: unknown): T {
  return put(document, steps(path), value) as T;
}

function put(whole: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = put(valueAt(whole, step), rest, value);
  if (Array.isArray(whole)) {
    const copy: unknown[] = [...(whole as unknown[])];
    copy[Number(step)] = inner;
    return copy;
  }
  return { ...(whole as object), [step]: inner };
}

/** The same to whoever reads it: the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

/** Where two values differ, down to what is no object any more; a list of another length differs as a whole. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (isSame(before, after)) return [];
  const comparable =
    isObject(before) &&
    isObject(after) &&
    Array.isArray(before) === Array.isArray(after) &&
    (!Array.isArray(before) || before.length === (after as unknown as unknown[]).length);
  if (!comparable) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], below(path, key, Array.isArray(before))));
}

/** What two people made of the same: mine where I changed it, theirs elsewhere; a list is one thing. */
export function merged(before: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(before, mine)) return theirs;
  if (![before, mine, theirs].every((one) => isObject(one) && !Array.isArray(one))) return mine;
  const [was, my, their] = [before, mine, theirs] as [Part, Part, Part];
  const keys = [...new Set([...Object.keys(my), ...Object.keys(their)])];
  const entries = keys.map((key) => [key, merged(was[key], my[key], their[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Part = Record<string, unknown>;

const below = (path: string, key: string, list: boolean) =>
  list ? `${path}[${key}]` : path ? `${path}.${key}` : key;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
