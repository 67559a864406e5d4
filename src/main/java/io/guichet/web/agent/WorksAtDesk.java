package io.guichet.web.agent;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import io.guichet.core.people.Desks;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the ways to the desk to agents of projects where chat is on (R114). In a project's sidebar, {@code <param
 * name="of">project</param>}, that project is the one that counts.
 */
@Named
public final class WorksAtDesk implements Condition {

    private final JiraAuthenticationContext authentication;
    private final People people;
    private final Desks desks;
    private final Settings settings;
    private boolean ofProject;

    @Inject
    public WorksAtDesk(
            @ComponentImport JiraAuthenticationContext authentication, People people, Desks desks, Settings settings) {
        this.authentication = authentication;
        this.people = people;
        this.desks = desks;
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> params) {
        ofProject = "project".equals(params.get("of"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        var user = authentication.getLoggedInUser();
        if (user == null) {
            return false;
        }
        var person = new PersonKey(user.getKey());
        if (!ofProject) {
            return desks.of(person).stream().anyMatch(this::isChatOn);
        }
        return project(context)
                .map(Project::getKey)
                .map(ProjectKey::new)
                .filter(this::isChatOn)
                .filter(project -> people.isAgent(person, project))
                .isPresent();
    }

    private boolean isChatOn(ProjectKey project) {
        return settings.of(project).enabled();
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
