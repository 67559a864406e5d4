/** What the server writes into the desk's place. */
import { meta } from '../shared/meta';

export interface Place {
  contextPath: string;
  /** Her key, by which conversations name their agent. */
  userKey: string;
  /** Her user name: drafts belong to a person, whichever page she opens. */
  person: string;
}

export function placeOf({ dataset }: HTMLElement): Place {
  const userKey = dataset.userKey ?? '';
  return { contextPath: dataset.contextPath ?? '', userKey, person: meta('remote-user') || userKey };
}
