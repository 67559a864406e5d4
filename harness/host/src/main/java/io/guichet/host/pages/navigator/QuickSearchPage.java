package io.guichet.host.pages.navigator;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** {@code QuickSearch.jspa}: the field in the header; a key leads to the issue, words lead to what has them. */
public final class QuickSearchPage extends JiraPage {

    private static final long serialVersionUID = 1L;

    public QuickSearchPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String typed = visit.parameter("searchString");
        Optional<JiraIssue> issue = world().jira().issues().issues().byKey(typed.toUpperCase(Locale.ROOT));
        if (issue.isPresent()) {
            visit.redirect("/browse/" + issue.get().getKey());
            return;
        }
        String words = typed.replace("\\", " ").replace("\"", " ").strip();
        String jql = words.isEmpty() ? "" : "text ~ \"" + words + "\" ORDER BY updated DESC";
        visit.redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
