package io.guichet.host.jira.issues;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.events.IssueEvents;

/** Creates issues; whoever listens hears of it once everything is stored. */
public final class CreatingIssues {

    private final IssueWriter writer;
    private final Issues issues;
    private final IssueEvents events;

    public CreatingIssues(IssueWriter writer, Issues issues, IssueEvents events) {
        this.writer = writer;
        this.issues = issues;
        this.events = events;
    }

    public JiraIssue create(IssueDraft draft, ApplicationUser author) {
        return create(draft, author, (handle, id) -> {});
    }

    /** Creates an issue and what else has to be there with it; its author watches it, as in Jira. */
    public JiraIssue create(IssueDraft draft, ApplicationUser author, IssueWriter.Also also) {
        JiraIssue issue = writer.insert(draft, author, also);
        if (author != null) {
            issues.watch(issue.getId(), author.getKey());
        }
        events.created(issue, author);
        return issue;
    }
}
