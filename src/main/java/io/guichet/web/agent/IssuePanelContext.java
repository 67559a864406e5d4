package io.guichet.web.agent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Named;
import java.util.Map;

/** Tells the panel in the issue view which issue it stands beside. */
@Named
public final class IssuePanelContext implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return ShownIssue.in(context)
                .map(Issue::getKey)
                .<Map<String, Object>>map(key -> Map.of("issueKey", key))
                .orElse(Map.of());
    }
}
