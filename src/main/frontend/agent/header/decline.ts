/** Tells that an offer was declined, in a way that gets through although the page goes away. */
import type { Rest } from '../../shared/rest';

export const declineBy =
  (rest: Pick<Rest, 'post'>) =>
  (id: string, reason: string): Promise<void> =>
    rest.post(`/conversations/${encodeURIComponent(id)}/decline`, { reason }, true);
