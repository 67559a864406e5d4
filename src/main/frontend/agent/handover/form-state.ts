/** What goes to another team, as far as it is filled in. */
import type { HandOvers, HandOverTarget, HandOverWish } from '../../shared/wire-agent';

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

export const targetOf = ({ targets }: HandOvers, { target }: Filled): HandOverTarget | undefined =>
  targets.find((it) => it.target === target);

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
export const lackingIn = (target: HandOverTarget, { fields, subject }: Filled): string[] => [
  ...(subject.trim() ? [] : ['subject']),
  ...target.missing.filter(({ id }) => !fields[id]?.trim()).map(({ id }) => id),
];

export function wishOf(clientId: string, filled: Filled): HandOverWish {
  const { fields, attachments, ...rest } = filled;
  return {
    clientId,
    ...rest,
    subject: filled.subject.trim(),
    attachments: [...attachments],
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}
