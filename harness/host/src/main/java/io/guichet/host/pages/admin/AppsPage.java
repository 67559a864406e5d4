package io.guichet.host.pages.admin;

import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** {@code /plugins/servlet/upm}: the plugins that are enabled. */
public final class AppsPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    /** An enabled plugin. */
    record App(String key, String version) {}

    public AppsPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        if (!visit.visitor().administrator()) {
            visit.forbidden();
            return;
        }
        Map<String, Object> values = new HashMap<>(AdminFrame.ofJira(visit, "adminApps"));
        values.put("title", visit.words().say("manageApps"));
        values.put(
                "apps",
                world().plugins().enabled().stream()
                        .map(plugin -> new App(plugin.key(), plugin.version()))
                        .toList());
        shell().sendJira(visit, "apps", values, Shell.jiraContexts("atl.admin", "admin"));
    }
}
