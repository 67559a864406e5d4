/** What the server writes into the administration's place: for which project, or for all of Jira. */
export interface Place {
  contextPath: string;
  /** Empty for all of Jira. */
  project: string;
  projectName: string;
}

export function placeOf({ dataset }: HTMLElement): Place {
  const { contextPath = '', project = '', projectName = '' } = dataset;
  return { contextPath, project, projectName };
}
