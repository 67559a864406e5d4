package io.guichet.host.pages.projects;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Map;

/** {@code BrowseProjects.jspa}: all projects that the visitor may browse. */
public final class ProjectsPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public ProjectsPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        shell().sendJira(visit, "projects", Map.of("title", visit.words().say("projects")), Shell.jiraContexts());
    }
}
