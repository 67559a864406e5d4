package io.guichet.host.pages.projects;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Map;

/** {@code ViewProfile.jspa}: who one is, and in which language. */
public final class ProfilePage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public ProfilePage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Map<String, Object> values = Map.of(
                "title", visit.words().say("profile"),
                "email", visit.visitor().user().getEmailAddress(),
                "zone", visit.visitor().zone().getId());
        shell().sendJira(visit, "profile", values, Shell.jiraContexts("jira.userprofile"));
    }
}
