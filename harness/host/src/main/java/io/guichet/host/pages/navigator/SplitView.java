package io.guichet.host.pages.navigator;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.search.IssueSearch.Found;
import io.guichet.host.jira.search.JqlError;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of issues beside one of them; the script of the page loads another by AJAX. */
public final class SplitView {

    private static final int PAGE = 50;
    private static final String NEWEST_FIRST = "order by updated DESC";

    private SplitView() {}

    /** Shows what a query finds; the first issue of it unless one is chosen. */
    public static void show(Shell shell, Visit visit, String jql, Optional<JiraIssue> chosen) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("title", visit.words().say("issueNavigator"));
        values.put("jql", jql);
        values.put("jqlEncoded", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        try {
            Found found = visit.world()
                    .jira()
                    .search()
                    .run(visit.visitor().user(), jql.isEmpty() ? NEWEST_FIRST : jql, 0, PAGE);
            String selected = chosen.or(() -> found.issues().stream().findFirst())
                    .map(JiraIssue::getKey)
                    .orElse("");
            values.put("selected", selected);
            values.put("lines", lines(visit, found.issues(), selected));
            values.put("found", visit.words().say("issuesFound", found.issues().size(), found.total()));
            values.put("complaints", found.complaints());
        } catch (JqlError error) {
            values.put("complaints", List.of(error.getMessage()));
            values.put("selected", "");
            values.put("lines", List.of());
            values.put("found", "");
        }
        shell.sendJira(visit, "navigator", values, Shell.jiraContexts("jira.navigator", "jira.view.issue"));
    }

    private static List<IssueLine> lines(Visit visit, List<JiraIssue> issues, String selected) {
        return issues.stream()
                .map(issue -> IssueLine.of(visit, issue, selected))
                .toList();
    }
}
