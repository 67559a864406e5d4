package io.guichet.host.jira.issues;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.fields.CustomFields;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.projects.Priorities;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.projects.Resolutions;
import io.guichet.host.jira.workflow.Statuses;

/** Where an issue looks up what its row only names. */
public record References(
        Users users,
        Projects projects,
        Priorities priorities,
        Resolutions resolutions,
        Statuses statuses,
        CustomFields fields) {

    /** The person behind a key; one who is gone is answered for by an inactive one, as in Jira. */
    public ApplicationUser user(String key) {
        if (key == null) {
            return null;
        }
        return users.byKey(key).orElseGet(() -> new JiraUser(-1, key, key, key, "?", false, null, null));
    }
}
