/** What Jira's own REST says of a request's fields, as one line of text each (M16). */
import type { Rest } from '../shared/rest';

/** `GET /rest/api/2/issue/{key}?expand=names,renderedFields` */
interface Issue {
  fields: Record<string, unknown>;
  names?: Record<string, string>;
  renderedFields?: Record<string, unknown>;
}

export interface JiraField {
  id: string;
  name: string;
  /** Empty where there is nothing in it. */
  text: string;
}

/** What the panel shows already, what has a place of its own, and what is no text. */
const ELSEWHERE = new Set([
  ...['summary', 'status', 'priority', 'assignee', 'components', 'comment', 'attachment', 'issuelinks'],
  ...['subtasks', 'worklog', 'watches', 'votes', 'progress', 'aggregateprogress', 'thumbnail', 'project'],
  ...['timetracking', 'workratio', 'lastViewed', 'archiveddate', 'archivedby'],
]);

/** In Jira's words, by name. */
export async function offeredFields(jira: Pick<Rest, 'get'>, key: string): Promise<JiraField[]> {
  const issue = await jira.get<Issue>(`/issue/${encodeURIComponent(key)}?fields=*all,-comment&expand=names`);
  const { names = {} } = issue;
  return Object.keys(issue.fields)
    .filter((id) => !ELSEWHERE.has(id) && names[id])
    .map((id) => ({ id, name: names[id] ?? id, text: '' }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** In the order in which they were chosen; what this request does not have, or she may not see, is left out. */
export async function chosenFields(
  jira: Pick<Rest, 'get'>,
  key: string,
  chosen: readonly string[],
): Promise<JiraField[]> {
  if (chosen.length === 0) return [];
  const path = `/issue/${encodeURIComponent(key)}?fields=${chosen.join()}&expand=names,renderedFields`;
  const { fields, names = {}, renderedFields = {} } = await jira.get<Issue>(path);
  return chosen
    .filter((id) => id in fields)
    .map((id) => ({ id, name: names[id] ?? id, text: textOf(fields[id], renderedFields[id]) }));
}

/** Jira renders what has markup or is a date; its markup is read as text and never put into the page. */
export function textOf(value: unknown, rendered?: unknown): string {
  if (typeof rendered === 'string' && rendered !== '') {
    return new DOMParser().parseFromString(rendered, 'text/html').body.textContent.trim();
  }
  return plain(value);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  return ofObject(value as Record<string, unknown>);
}

/** People, constants, choices of a list and of a list in a list, request types, delays. */
function ofObject(value: Record<string, unknown>): string {
  const {
    displayName,
    name,
    value: chosen,
    child,
    requestType,
    ongoingCycle,
    remainingTime,
    friendly,
  } = value;
  const first = plain(
    ongoingCycle ?? remainingTime ?? friendly ?? requestType ?? displayName ?? chosen ?? name,
  );
  return child ? `${first} – ${plain(child)}` : first;
}
