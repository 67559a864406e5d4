/** What the server writes into the panel's place, and what the loader expects of the panel. */

import { meta } from '../shared/meta';

export interface AgentPanelModule {
  /** @returns how to take it away again */
  mount(place: HTMLElement): () => void;
}

export interface HeaderModule {
  /** @param place stands in Jira's header */
  mount(place: HTMLElement): HeaderHandle;
}

export interface HeaderHandle {
  /** Unfolds the presence control. */
  open(): void;
}

export interface Place {
  contextPath: string;
  issueKey: string;
  /** The user name, as the portal has it: drafts belong to a person, whichever page she opens. */
  person: string;
}

export function placeOf({ dataset }: HTMLElement): Place {
  return {
    contextPath: dataset.contextPath ?? '',
    issueKey: dataset.issueKey ?? '',
    person: meta('remote-user') || (dataset.userKey ?? ''),
  };
}
