/** What the fields are called that Jira itself has; an administrator's bring their names along. */
import * as say from 'guichet:messages';
import type { MissingField } from '../../shared/wire-agent';

const names: Record<string, string> = {
  summary: say.agentHandSubject,
  description: say.agentHandDescription,
  issuetype: say.agentHandType,
  components: say.agentHandFieldComponents,
  priority: say.agentHandFieldPriority,
  assignee: say.agentHandFieldAssignee,
  fixVersions: say.agentHandFieldFixVersions,
  versions: say.agentHandFieldVersions,
  environment: say.agentHandFieldEnvironment,
  duedate: say.agentHandFieldDuedate,
  labels: say.agentHandFieldLabels,
  security: say.agentHandFieldSecurity,
  reporter: say.agentHandFieldReporter,
};

/** Jira's sentence where there is no name. */
export const labelOf = ({ id, label, name }: MissingField) => label ?? names[id] ?? name;
