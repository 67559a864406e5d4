/** Views of a project beside the list: who answers there, what nobody took, whom one may reach (R82, R90, M13, D3). */
import * as say from 'guichet:messages';
import type { Rest } from '../../shared/rest';
import type { Looked, View } from '../address';
import { Agents } from './agents';
import { Customers } from './customers';
import { Missed } from './missed';
import styles from './views.css?inline';

export { styles };

export interface ViewsProps extends Looked {
  rest: Rest;
  contextPath: string;
  /** To choose from. */
  projects: readonly { project: string; name: string }[];
  look: (change: Partial<Looked>) => void;
  /** Absent where there is no thread to open beside it. */
  open?: (id: string) => void;
  hrefOf?: (id: string) => string;
}

const titles: Record<Exclude<View, ''>, string> = {
  agents: say.deskAgentsTitle,
  missed: say.deskMissedTitle,
  customers: say.deskCustomersTitle,
};

function Shown(props: ViewsProps) {
  if (props.view === 'customers') return <Customers {...props} />;
  return props.view === 'missed' ? <Missed {...props} /> : <Agents {...props} />;
}

export default function Views(props: ViewsProps) {
  const { view, project, projects, look } = props;
  return (
    <div class="view" lang={say.locale}>
      <header class="view__head">
        <h2 class="view__title">{titles[view || 'agents']}</h2>
        {projects.length > 1 ? (
          <label class="view__choice">
            {say.deskProject}
            <select
              class="field"
              value={project}
              onChange={({ currentTarget }) => look({ project: currentTarget.value })}
            >
              {projects.map((it) => (
                <option key={it.project} value={it.project}>
                  {it.name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="view__project">{projects[0]?.name ?? project}</p>
        )}
      </header>
      {project && <Shown key={project} {...props} />}
    </div>
  );
}
