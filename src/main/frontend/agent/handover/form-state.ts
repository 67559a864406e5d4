/** What goes to another team, as far as it is filled in. */
import type { HandOvers, HandOverTarget, HandOverWish, MissingField } from '../../shared/wire-agent';

export interface Filled {
  target: string;
  type: string;
  subject: string;
  description: string;
  includeTranscript: boolean;
  includeCustomer: boolean;
  attachments: readonly string[];
  fields: Record<string, string>;
}

/** What could tell of the customer stays behind unless somebody ticks it. */
export function filledFrom({ targets, subject, description }: HandOvers): Filled {
  const first = targets.find(({ allowed }) => allowed) ?? targets[0];
  return {
    target: first?.target ?? '',
    type: first?.type ?? '',
    subject,
    description,
    includeTranscript: true,
    includeCustomer: false,
    attachments: [],
    fields: {},
  };
}

/** As it was left, as far as all that was chosen can still be chosen. */
export function withKept(known: HandOvers, text: string | undefined): Filled {
  const filled = filledFrom(known);
  const kept = parsed(text);
  if (!kept || !known.targets.some(({ target }) => target === kept.target)) return filled;
  const files = new Set(known.attachments.map(({ id }) => id));
  return { ...filled, ...kept, attachments: kept.attachments.filter((id) => files.has(id)) };
}

function parsed(text = ''): Filled | undefined {
  try {
    return JSON.parse(text) as Filled;
  } catch {
    return undefined;
  }
}

/** What was checked for another type of issue stands in for what was known before. */
export type Checked = Record<string, HandOverTarget>;

export const checkedName = (target: string, type: string) => `${target} ${type}`;

export function targetOf(
  { targets }: HandOvers,
  { target, type }: Filled,
  checked: Checked = {},
): HandOverTarget | undefined {
  return checked[checkedName(target, type)] ?? targets.find((it) => it.target === target);
}

/** Another team has other types, and asks for other fields. */
export const withTarget = (filled: Filled, { target, type }: HandOverTarget): Filled => ({
  ...filled,
  target,
  type,
  fields: {},
});

export const withFile = (filled: Filled, id: string): Filled => ({
  ...filled,
  attachments: filled.attachments.includes(id)
    ? filled.attachments.filter((it) => it !== id)
    : [...filled.attachments, id],
});

export const isChanged = (known: HandOvers, filled: Filled) =>
  JSON.stringify({ ...filledFrom(known), target: '', type: '' }) !==
  JSON.stringify({ ...filled, target: '', type: '' });

/** The required fields that nobody has filled in yet. */
export const lackingIn = (target: HandOverTarget, { fields, subject, description }: Filled): string[] => [
  ...(subject.trim() ? [] : ['subject']),
  ...target.missing.filter((it) => isAsked(it) && !fields[it.id]?.trim()).map(({ id }) => id),
  ...(isMissing(target, 'description') && !description.trim() ? ['description'] : []),
];

/** Whether it has a control of its own among what the target asks for. */
export const isAsked = ({ control }: MissingField) => control !== 'own' && control !== 'none';

/** What no field of the form can mend stands on top, in view. */
export const isBlocked = ({ allowed, missing, objections = [] }: HandOverTarget) =>
  !allowed || objections.length > 0 || missing.some(({ control }) => control === 'none');

const isMissing = ({ missing }: HandOverTarget, id: string) => missing.some((it) => it.id === id);

/** What is refused and stands at no field: it is said as a whole. */
export const placeless = (target: HandOverTarget | undefined, refused: Record<string, string>): string[] =>
  Object.entries(refused)
    .filter(([id]) => !OWN.has(id) && !target?.missing.some((it) => it.id === id && isAsked(it)))
    .map(([, sentence]) => sentence);

/** By Jira's names of the fields. */
const OWN = new Set(['summary', 'description', 'issuetype', 'includeTranscript']);

/** @param mayComment without it a transcript cannot go along */
export function wishOf(
  clientId: string,
  filled: Filled,
  mayComment = true,
  seen: readonly string[] = [],
): HandOverWish {
  const { fields, attachments, ...rest } = filled;
  return {
    clientId,
    ...rest,
    includeTranscript: filled.includeTranscript && mayComment,
    subject: filled.subject.trim(),
    attachments: [...attachments],
    seen: [...seen],
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}
