package io.guichet.host.pages.issue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;
import io.guichet.host.webfragments.RenderedItem;
import io.guichet.host.webfragments.RenderedPanel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What plugins put on an issue, with the context that Jira gives them. */
final class IssuePanels {

    private static final List<String> MENU = List.of(
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-operations",
            "operations-subtasks",
            "operations-delete");

    /** A module of a column; the id is made of the panel's key. */
    record Module(String id, String label, String panelHtml) {}

    /** A group of links in a menu. */
    record Section(String label, List<RenderedItem> items) {}

    private final Visit visit;
    private final Map<String, Object> context;

    IssuePanels(Visit visit, JiraIssue issue) {
        this.visit = visit;
        JiraHelper helper = new JiraHelper(
                visit.request(), issue.getProjectObject(), Map.of("issue", issue, "project", issue.getProjectObject()));
        context = Map.of(
                "issue", issue,
                "project", issue.getProjectObject(),
                "user", visit.visitor().user(),
                "username", visit.visitor().name(),
                "issueId", issue.getId(),
                "issueKey", issue.getKey(),
                "projectKey", issue.getProjectObject().getKey(),
                "helper", helper);
    }

    List<Module> right() {
        return modules("atl.jira.view.issue.right.context");
    }

    List<Module> left() {
        return modules("atl.jira.view.issue.left.context");
    }

    List<RenderedItem> tools() {
        return visit.world().items().items("jira.issue.tools", context);
    }

    /** Plugins' links of the menu "More": in Jira's own sections, and in those that plugins add. */
    List<Section> more() {
        Stream<Section> known = MENU.stream()
                .map(section -> new Section("", visit.world().items().items(section, context)));
        Stream<Section> added = visit.world().items().sections("opsbar-operations", context).stream()
                .map(section ->
                        new Section(section.label(), visit.world().items().items(section.key(), context)));
        return Stream.concat(known, added)
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private List<Module> modules(String location) {
        return visit.world().panels().render(location, context).stream()
                .map(IssuePanels::module)
                .toList();
    }

    private static Module module(RenderedPanel panel) {
        return new Module(panel.key().replaceAll("[^A-Za-z0-9_-]", "-"), panel.label(), panel.html());
    }
}
