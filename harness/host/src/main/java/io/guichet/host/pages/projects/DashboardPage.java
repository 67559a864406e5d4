package io.guichet.host.pages.projects;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.navigator.IssueLine;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code Dashboard.jspa}: the projects, and what waits for the visitor. */
public final class DashboardPage extends JiraPage {

    private static final long serialVersionUID = 1L;
    private static final String MINE =
            "assignee = currentUser() AND resolution = Unresolved ORDER BY priority DESC, updated DESC";
    private static final int GADGET = 10;

    public DashboardPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Map<String, Object> values = Map.of(
                "title", visit.words().say("dashboard"),
                "mine", found(visit, MINE),
                "recent", found(visit, "ORDER BY updated DESC"));
        shell().sendJira(visit, "dashboard", values, Shell.jiraContexts("atl.dashboard"));
    }

    private List<IssueLine> found(Visit visit, String jql) {
        return world().jira().search().run(visit.visitor().user(), jql, 0, GADGET).issues().stream()
                .map(issue -> IssueLine.of(visit, issue, ""))
                .toList();
    }
}
