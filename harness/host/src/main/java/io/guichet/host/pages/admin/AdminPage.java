package io.guichet.host.pages.admin;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** {@code /secure/admin}: the way into the administration, for administrators. */
public final class AdminPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public AdminPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        if (!visit.visitor().administrator()) {
            visit.forbidden();
            return;
        }
        Map<String, Object> values = new HashMap<>(AdminFrame.ofJira(visit, "adminOverview"));
        values.put("title", visit.words().say("administration"));
        values.put("baseUrl", world().jira().baseUrl());
        values.put("users", world().jira().people().users().all());
        shell().sendJira(visit, "admin", values, Shell.jiraContexts("atl.admin", "admin"));
    }
}
