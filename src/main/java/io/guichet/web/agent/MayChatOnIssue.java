package io.guichet.web.agent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Shows the panel to agents of projects where chat is on; no others spend a thought on it (R122). */
@Named
public final class MayChatOnIssue implements Condition {

    private final JiraAuthenticationContext authentication;
    private final People people;
    private final Settings settings;

    @Inject
    public MayChatOnIssue(@ComponentImport JiraAuthenticationContext authentication, People people, Settings settings) {
        this.authentication = authentication;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return ShownIssue.in(context)
                .map(Issue::getProjectObject)
                .map(Project::getKey)
                .map(ProjectKey::new)
                .filter(project -> settings.of(project).enabled())
                .filter(this::isAgent)
                .isPresent();
    }

    private boolean isAgent(ProjectKey project) {
        var user = authentication.getLoggedInUser();
        return user != null && people.isAgent(new PersonKey(user.getKey()), project);
    }
}
