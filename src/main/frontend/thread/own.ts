/** Whose words an entry is. */
import type { Entry } from '../shared/wire';

export type Viewer = 'customer' | 'agent';

/** There is one customer; of several agents each knows her own words by the identifier that only she is told. */
export const isOwn = ({ author, clientId }: Entry, viewer: Viewer) =>
  author.role === viewer && (viewer === 'customer' || clientId !== undefined);
