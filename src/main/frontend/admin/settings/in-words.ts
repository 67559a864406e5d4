/** Any value of a setting as a short text, for comparing two. */
import * as say from 'guichet:messages';

export function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return say.adminNothing;
  if (typeof value === 'boolean') return value ? say.adminYes : say.adminNo;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const parts = Array.isArray(value) ? value.map(inWords) : Object.values(value).map(inWords);
  return parts.length ? parts.join(', ') : say.adminNothing;
}
