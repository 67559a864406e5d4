/**
 * Changes or deletes a message on the server. Not by shared/rest.ts, which the panel's first file would have to hand out
 * to the one piece that needs it.
 */
import type { FilesHere } from './files/here';

/** @returns nothing once it has happened, else the server's own words, or an empty text where there are none */
export async function amendOnServer(
  { contextPath, person }: Pick<FilesHere, 'contextPath' | 'person'>,
  path: string,
  text: string | undefined,
): Promise<string | undefined> {
  try {
    const answer = await fetch(`${contextPath}/rest/guichet/1.0${path}`, {
      method: text === undefined ? 'DELETE' : 'PUT',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Guichet-Person': encodeURIComponent(person),
      },
      body: JSON.stringify(text === undefined ? {} : { text }),
    });
    if (answer.ok) return undefined;
    const { message = '' } = (await answer.json()) as { message?: string };
    return message;
  } catch {
    return '';
  }
}
