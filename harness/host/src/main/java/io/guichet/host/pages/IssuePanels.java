package io.guichet.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.guichet.host.webfragments.RenderedItem;
import io.guichet.host.webfragments.RenderedPanel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** What plugins put on an issue, with the context that Jira gives them. */
final class IssuePanels {

    private final PageWorld world;

    IssuePanels(PageWorld world) {
        this.world = world;
    }

    List<RenderedPanel> rightColumn(Issue issue, HttpServletRequest request) {
        return world.panels().render("atl.jira.view.issue.right.context", context(issue, request));
    }

    List<RenderedItem> actions(Issue issue, HttpServletRequest request) {
        return world.items().items("operations-operations", context(issue, request));
    }

    private Map<String, Object> context(Issue issue, HttpServletRequest request) {
        var user = world.visitor().get().user();
        var helper = new JiraHelper(
                request, issue.getProjectObject(), Map.of("issue", issue, "project", issue.getProjectObject()));
        return Map.of(
                "issue", issue,
                "project", issue.getProjectObject(),
                "user", user,
                "username", user.getName(),
                "helper", helper);
    }
}
