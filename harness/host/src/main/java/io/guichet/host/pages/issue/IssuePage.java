package io.guichet.host.pages.issue;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.navigator.SplitView;
import io.guichet.host.pages.projects.ProjectSidebar;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.requests.JsmRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /browse/KEY}: an issue, by itself or beside the list it was found in. */
public final class IssuePage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public IssuePage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Optional<JiraIssue> issue = VisibleIssue.withKey(visit, visit.rest());
        if (issue.isEmpty()) {
            visit.notFound();
        } else if (visit.request().getParameter("jql") != null) {
            SplitView.show(shell(), visit, visit.parameter("jql"), issue);
        } else {
            Map<String, Object> values = new HashMap<>(IssueContent.of(visit, issue.get()));
            values.putAll(ProjectSidebar.of(visit, issue.get().getProjectObject(), "issues"));
            shell().sendJira(visit, "issue", values, Shell.jiraContexts("jira.view.issue"));
        }
    }

    /** A customer sees the request in the portal. */
    @Override
    protected void turnAway(Visit visit) throws IOException {
        try {
            JsmRequest request = world().desk().seeing().see(visit.visitor().user(), visit.rest());
            visit.redirect("/servicedesk/customer/portal/" + request.type().portalId() + "/"
                    + request.issue().getKey());
        } catch (Refused unseen) {
            super.turnAway(visit);
        }
    }
}
