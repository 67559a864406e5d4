/** Projets: the chat of every service project at a glance, and the way to its settings (issue 5, item 1). */
import * as say from 'guichet:messages';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../shared/icons';
import { useAdmin } from '../admin';
import styles from './projects.css?inline';

export { styles };

interface Project {
  key: string;
  name: string;
  enabled: boolean;
  state: keyof typeof states | 'disabled';
  reopensAt?: string;
  agents?: { available: number; total: number };
  unresolved: number;
  waiting: number;
  problems: { id: string; detail: string }[];
}

const states = {
  open: say.adminProjectsOpen,
  closed: say.adminProjectsClosed,
  holiday: say.adminProjectsHoliday,
  nobody: say.adminProjectsNobody,
  busy: say.adminProjectsBusy,
};

export default function Projects() {
  const { rest, go, href } = useAdmin();
  const [projects, setProjects] = useState<readonly Project[]>();
  const [failed, setFailed] = useState(false);
  const ask = () => {
    setFailed(false);
    rest.get<{ projects: Project[] }>('/admin/projects').then(
      (answer) => setProjects(answer.projects),
      () => setFailed(true),
    );
  };
  useEffect(ask, []);
  return (
    <div class="part">
      <p class="part__hint">{say.adminProjectsHint}</p>
      <div role="status">
        {failed && (
          <p>
            {say.adminProjectsFailed}{' '}
            <button type="button" class="g-link" onClick={ask}>
              {say.retry}
            </button>
          </p>
        )}
        {projects?.length === 0 && <p>{say.adminProjectsNone}</p>}
      </div>
      {!projects && !failed && <div class="admin__soon" aria-busy="true" />}
      {projects && projects.length > 0 && <Table projects={projects} />}
      <p class="projects__health">
        <a
          href={href('health')}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            go('health');
          }}
        >
          {say.adminProjectsHealth}
        </a>
      </p>
    </div>
  );
}

function Table({ projects }: { projects: readonly Project[] }) {
  const columns = [
    say.adminProjectsProject,
    say.adminProjectsChat,
    say.adminProjectsAgents,
    say.adminProjectsConversations,
    say.adminProjectsWatch,
  ];
  return (
    <table class="projects">
      <caption class="g-hidden">{say.adminProjects}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <Row key={project.key} project={project} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ project }: { project: Project }) {
  const { place } = useAdmin();
  const { agents, problems, reopensAt, state, waiting } = project;
  return (
    <tr>
      <th scope="row">
        <a
          href={`${place.contextPath}/plugins/servlet/guichet/projects/${encodeURIComponent(project.key)}/admin`}
        >
          {project.name}
        </a>
        <span class="projects__more">{project.key}</span>
      </th>
      <td>
        <span class={`g-lozenge${state === 'open' ? ' g-lozenge--success' : ''}`}>
          {state === 'disabled' ? say.adminProjectsOff : states[state]}
        </span>
        {reopensAt && (
          <span class="projects__more">{say.adminProjectsReopens({ d: new Date(reopensAt) })}</span>
        )}
      </td>
      <td>
        <Small>{say.adminProjectsAgents}</Small>
        {agents ? say.adminProjectsAvailable({ n: agents.available, of: agents.total }) : '–'}
      </td>
      <td>
        <Small>{say.adminProjectsConversations}</Small>
        {say.adminProjectsUnresolved({ n: project.unresolved })}
        {waiting > 0 && `, ${say.adminProjectsWaiting({ n: waiting })}`}
      </td>
      <td>
        {problems.length > 0 ? (
          <ul>
            {problems.map(({ id, detail }) => (
              <li key={id} class="projects__problem">
                <Icon name="warning" />
                {detail}
              </li>
            ))}
          </ul>
        ) : (
          project.enabled && say.adminProjectsFine
        )}
      </td>
    </tr>
  );
}

/** The column's name, where the table has become a list. */
const Small = ({ children }: { children: string }) => (
  <span class="projects__small" aria-hidden="true">
    {children}
  </span>
);
