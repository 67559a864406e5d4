/** What the server writes into the panel's place, and what the loader expects of the panel. */

export interface AgentPanelModule {
  /** @returns how to take it away again */
  mount(place: HTMLElement): () => void;
}

export interface Place {
  contextPath: string;
  issueKey: string;
  userKey: string;
}

export function placeOf({ dataset }: HTMLElement): Place {
  return {
    contextPath: dataset.contextPath ?? '',
    issueKey: dataset.issueKey ?? '',
    userKey: dataset.userKey ?? '',
  };
}
