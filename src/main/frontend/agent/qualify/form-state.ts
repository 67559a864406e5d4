/** What an agent fills in to qualify a request, and what of it goes to the server. */
import type { Level, Needed, Qualification, QualificationWish, RequestKind } from '../../shared/wire-agent';

export interface Filled {
  type: RequestKind | '';
  subject: string;
  component: string;
  assignee: string;
  impact: Level | '';
  urgency: Level | '';
  /** Chosen by hand; else it follows from impact and urgency. */
  priority: string;
  account: string;
  reporter: string;
}

export type FieldName = keyof Filled;

export const LEVELS: readonly Level[] = ['high', 'medium', 'low'];

export function filledFrom(known: Qualification): Filled {
  const { impact = '', urgency = '', priority } = known;
  const derived = derivedFrom(known, impact, urgency);
  return {
    type: known.type ?? '',
    subject: known.subject,
    component: known.component ?? '',
    assignee: known.assignee?.person ?? '',
    impact,
    urgency,
    priority: priority && priority.id !== derived?.id ? priority.id : '',
    account: known.account ?? '',
    reporter: known.reporter?.person ?? '',
  };
}

/** The priority that the project's matrix gives, where both are known. */
export function derivedFrom({ matrix, priorities }: Qualification, impact: Level | '', urgency: Level | '') {
  const name = impact && urgency ? matrix[impact][urgency] : undefined;
  return priorities.find((it) => it.name === name);
}

export const chosenPriority = (known: Qualification, filled: Filled) =>
  known.priorities.find(({ id }) => id === filled.priority) ??
  derivedFrom(known, filled.impact, filled.urgency) ??
  known.priority;

/** Another impact or urgency is another priority; what was chosen by hand before no longer holds. */
export function withField(filled: Filled, name: FieldName, value: string): Filled {
  const next = { ...filled, [name]: value };
  return name === 'impact' || name === 'urgency' ? { ...next, priority: '' } : next;
}

export const isChanged = (known: Qualification, filled: Filled) =>
  Object.keys(changesIn(known, filled)).length > 0;

/** What the project wants filled in, and is not. */
export const neededIn = (known: Qualification, filled: Filled): readonly Needed[] =>
  known.required.filter((name) => {
    if (name === 'priority') return !chosenPriority(known, filled);
    return !filled[name] && (name !== 'account' || known.accounts.length > 0);
  });

/** What she has filled in otherwise than it was proposed: kept as such, the rest is as Jira has it when she comes back. */
export function changesIn(known: Qualification, filled: Filled): Partial<Filled> {
  const before = filledFrom(known);
  const names = (Object.keys(before) as FieldName[]).filter((name) => before[name] !== filled[name]);
  return Object.fromEntries(names.map((name) => [name, filled[name]]));
}

/** What was changed here, over what a colleague has set meanwhile. */
export function rebased(filled: Filled, before: Qualification, now: Qualification): Filled {
  const changes = changesIn(before, filled);
  // Its priority was chosen for another impact or urgency.
  const priority = changes.impact || changes.urgency ? { priority: filled.priority } : {};
  return { ...filledFrom(now), ...changes, ...priority };
}

/**
 * What is filled in, also what was only proposed. An emptied choice is emptied in Jira; title, group and assignee that she
 * leaves as Jira had them are left out: a colleague may have changed them since.
 *
 * @param loaded as Jira had it, without what is proposed
 */
export function wishOf(known: Qualification, filled: Filled, loaded = known): QualificationWish {
  const before = filledFrom(known);
  const stored = filledFrom(loaded);
  const wish: Record<string, string> = { type: filled.type };
  for (const name of ['subject', 'component', 'assignee'] as const) {
    if (filled[name] !== stored[name]) wish[name] = filled[name].trim();
  }
  for (const name of ['account', 'reporter'] as const) {
    if (filled[name] || before[name]) wish[name] = filled[name];
  }
  if (filled.priority) wish.priority = filled.priority;
  if (filled.impact) wish.impact = filled.impact;
  if (filled.urgency) wish.urgency = filled.urgency;
  return wish as unknown as QualificationWish;
}
