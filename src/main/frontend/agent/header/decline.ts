/** Tells that an offer was declined, in a way that gets through although the page goes away. */
import { Refused, restOf } from '../../shared/rest';

export function declineBy({ contextPath, user }: { contextPath: string; user: string }) {
  return async (id: string, reason: string): Promise<void> => {
    const answer = await fetch(`${restOf(contextPath)}/conversations/${id}/decline`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Guichet-Person': encodeURIComponent(user) },
      body: JSON.stringify({ reason }),
      credentials: 'same-origin',
      keepalive: true,
    });
    if (!answer.ok) throw new Refused(answer.status, '', '');
  };
}
