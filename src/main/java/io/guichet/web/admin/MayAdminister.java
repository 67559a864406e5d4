package io.guichet.web.admin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the ways to the settings to those who may change them: in a service project's own settings, {@code <param
 * name="of">project</param>}, else in Jira's administration.
 */
@Named
public final class MayAdminister implements Condition {

    private final AdminShell shell;
    private final People people;
    private final Portals portals;
    private boolean ofProject;

    @Inject
    public MayAdminister(AdminShell shell, People people, Portals portals) {
        this.shell = shell;
        this.people = people;
        this.portals = portals;
    }

    @Override
    public void init(Map<String, String> params) {
        ofProject = "project".equals(params.get("of"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shell.visitor()
                .filter(person -> ofProject ? mayInProject(person, context) : people.mayAdministerAll(person))
                .isPresent();
    }

    private boolean mayInProject(PersonKey person, Map<String, Object> context) {
        return project(context)
                .map(Project::getKey)
                .map(ProjectKey::new)
                .filter(project -> portals.ofProject(project).isPresent())
                .filter(project -> people.mayAdminister(person, project))
                .isPresent();
    }

    private static Optional<Project> project(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return Optional.of(project);
        }
        return context.get("helper") instanceof JiraHelper helper
                ? Optional.ofNullable(helper.getProject())
                : Optional.empty();
    }
}
