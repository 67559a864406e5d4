package io.guichet.web.agent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.Map;
import java.util.Optional;

/** Finds the issue of the view that a web fragment stands in. */
final class ShownIssue {

    private static final String ISSUE = "issue";

    private ShownIssue() {}

    static Optional<Issue> in(Map<String, Object> context) {
        return issue(context.get(ISSUE))
                .or(() -> context.get("helper") instanceof JiraHelper helper
                        ? issue(helper.getContextParams().get(ISSUE))
                        : Optional.empty());
    }

    private static Optional<Issue> issue(Object value) {
        return value instanceof Issue issue ? Optional.of(issue) : Optional.empty();
    }
}
