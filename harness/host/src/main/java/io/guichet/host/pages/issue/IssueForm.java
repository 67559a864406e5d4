package io.guichet.host.pages.issue;

import com.atlassian.jira.util.ErrorCollection;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An act on one issue: a form for it if it needs one, and then back to the issue. */
abstract class IssueForm extends JiraPage {

    private static final long serialVersionUID = 1L;

    private final transient String template;

    IssueForm(Shell shell, String template) {
        super(shell);
        this.template = template;
    }

    @Override
    protected final void show(Visit visit) throws IOException {
        Optional<JiraIssue> issue = VisibleIssue.withId(visit, visit.parameter("id"));
        if (issue.isPresent()) {
            form(visit, issue.get(), "");
        } else {
            visit.notFound();
        }
    }

    @Override
    protected final void act(Visit visit) throws IOException {
        Optional<JiraIssue> issue = VisibleIssue.withId(visit, visit.parameter("id"));
        if (issue.isEmpty()) {
            visit.notFound();
            return;
        }
        String complaint = act(visit, issue.get());
        if (complaint.isEmpty()) {
            visit.redirect("/browse/" + issue.get().getKey());
        } else {
            form(visit, issue.get(), complaint);
        }
    }

    private void form(Visit visit, JiraIssue issue, String complaint) throws IOException {
        Map<String, Object> values = new HashMap<>(choices(visit, issue));
        values.put("title", "[" + issue.getKey() + "] " + issue.getSummary());
        values.put("id", issue.getId());
        values.put("key", issue.getKey());
        values.put("summary", issue.getSummary());
        values.put("complaint", complaint);
        shell().sendJira(visit, template, values, Shell.jiraContexts("jira.edit.issue"));
    }

    /** What the form offers. */
    protected abstract Map<String, Object> choices(Visit visit, JiraIssue issue);

    /** Does it; answers why not, or nothing when it is done. */
    protected abstract String act(Visit visit, JiraIssue issue);

    static String complaint(ErrorCollection errors) {
        return Stream.of(errors.getErrorMessages(), errors.getErrors().values())
                .flatMap(Collection::stream)
                .findFirst()
                .orElse("");
    }
}
