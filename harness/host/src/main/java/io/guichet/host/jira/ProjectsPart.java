package io.guichet.host.jira;

import io.guichet.host.jira.fields.CustomFields;
import io.guichet.host.jira.fields.Versions;
import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.projects.Components;
import io.guichet.host.jira.projects.IssueTypes;
import io.guichet.host.jira.projects.Priorities;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.projects.Resolutions;
import io.guichet.host.jira.projects.Roles;
import io.guichet.host.jira.workflow.Statuses;
import io.guichet.host.jira.workflow.Workflows;
import org.jdbi.v3.core.Jdbi;

/** Everything that projects are made of. */
public record ProjectsPart(
        Projects projects,
        Roles roles,
        Priorities priorities,
        Resolutions resolutions,
        Statuses statuses,
        Workflows workflows,
        CustomFields fields) {

    static ProjectsPart over(Jdbi jdbi, Users users) {
        return new ProjectsPart(
                new Projects(jdbi, users, new IssueTypes(jdbi), new Components(jdbi), new Versions(jdbi)),
                new Roles(jdbi),
                new Priorities(jdbi),
                new Resolutions(jdbi),
                new Statuses(jdbi),
                new Workflows(jdbi),
                new CustomFields(jdbi));
    }

    References references(Users users) {
        return new References(users, projects, priorities, resolutions, statuses, fields);
    }
}
