package io.guichet.host.pages.issue;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Optional;

/** {@code AjaxIssueAction}: an issue as the part of a page that shows it beside a list, or shows it anew. */
public final class IssuePart extends JiraPage {

    private static final long serialVersionUID = 1L;

    public IssuePart(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<JiraIssue> issue = VisibleIssue.withKey(visit, visit.parameter("issueKey"));
        if (issue.isPresent()) {
            shell().sendPart(visit, "issue-content", IssueContent.of(visit, issue.get()));
        } else {
            visit.notFound();
        }
    }
}
