package io.guichet.host.jira.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;

/** Jira's {@code ProjectManager}: finds projects, never checks who asks. An issue is found by its present key alone. */
public final class StandInProjectManager implements ProjectManager {

    private final Projects projects;

    public StandInProjectManager(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return projects.byKey(key).or(() -> projects.byFormerKey(key)).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return projects.byKey(key).orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(projects.all());
    }
}
