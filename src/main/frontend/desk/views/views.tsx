/** Views of a project beside the list: who answers there, and what nobody took (R82, M13, D3). */
import * as say from 'guichet:messages';
import type { Rest } from '../../shared/rest';
import type { Looked } from '../address';
import { Agents } from './agents';
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

export default function Views(props: ViewsProps) {
  const { view, project, projects, look } = props;
  return (
    <div class="view" lang={say.locale}>
      <header class="view__head">
        <h2 class="view__title">{view === 'agents' ? say.deskAgentsTitle : say.deskMissedTitle}</h2>
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
      {project && (view === 'agents' ? <Agents key={project} {...props} /> : <Missed {...props} />)}
    </div>
  );
}
