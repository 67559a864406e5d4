package io.guichet.host.jira;

import io.guichet.host.jira.events.IssueEvents;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.issues.ChangeHistory;
import io.guichet.host.jira.issues.CreatingIssues;
import io.guichet.host.jira.issues.EditingIssues;
import io.guichet.host.jira.issues.IssueWriter;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.links.IssueLinks;
import io.guichet.host.jira.links.RemoteLinks;
import io.guichet.host.jira.properties.EntityProperties;
import io.guichet.host.jira.workflow.Workflows;
import java.nio.file.Path;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Everything about issues but their comments. */
public record IssuesPart(
        Issues issues,
        IssueWriter writer,
        ChangeHistory history,
        CreatingIssues creating,
        EditingIssues editing,
        EntityProperties properties,
        IssueLinks links,
        RemoteLinks remoteLinks,
        Attachments attachments) {

    static IssuesPart over(
            Jdbi jdbi, References references, Workflows workflows, IssueEvents events, Path data, Clock clock) {
        Issues issues = new Issues(jdbi, references);
        ChangeHistory history = new ChangeHistory(jdbi);
        IssueWriter writer = new IssueWriter(jdbi, issues, history, workflows, clock);
        return new IssuesPart(
                issues,
                writer,
                history,
                new CreatingIssues(writer, issues, events),
                new EditingIssues(writer, issues, events),
                new EntityProperties(jdbi, clock),
                new IssueLinks(jdbi, writer),
                new RemoteLinks(jdbi),
                new Attachments(jdbi, writer, data.resolve("attachments"), clock));
    }
}
