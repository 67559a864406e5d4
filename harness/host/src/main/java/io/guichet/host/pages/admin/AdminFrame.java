package io.guichet.host.pages.admin;

import com.atlassian.jira.project.Project;
import io.guichet.host.pages.Visit;
import io.guichet.host.webfragments.RenderedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The menu beside a page of the administration, or of a project's settings. */
public final class AdminFrame {

    /** A link of the menu. */
    record Entry(String label, String url, String id, boolean active) {}

    /** Links under a heading. */
    record Group(String label, List<Entry> entries) {}

    private AdminFrame() {}

    /** The menu of the project's settings where the page names a project, else of the administration. */
    public static Map<String, Object> around(Visit visit, String activeTab, String projectKey) {
        Optional<Project> project = Optional.<Project>ofNullable(
                visit.world().jira().projects().projects().byKey(projectKey).orElse(null));
        return project.map(found -> ofProject(visit, found, activeTab)).orElseGet(() -> ofJira(visit, activeTab));
    }

    static Map<String, Object> ofJira(Visit visit, String activeTab) {
        Map<String, Object> context = context(visit);
        List<Group> own = List.of(new Group(
                visit.words().say("adminSystem"),
                List.of(own(visit, "adminOverview", "/secure/admin/ViewApplicationProperties.jspa", activeTab))));
        List<Group> apps = Stream.concat(
                        Stream.of(new Group(
                                visit.words().say("manageApps"),
                                List.of(own(visit, "adminApps", "/plugins/servlet/upm", activeTab)))),
                        plugins(visit, "admin_plugins_menu", context, activeTab))
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("frameTitle", visit.words().say("administration"));
        values.put("groups", Stream.concat(own.stream(), apps.stream()).toList());
        values.put("banners", visit.world().panels().render("system.admin.decorator.header", context));
        return values;
    }

    static Map<String, Object> ofProject(Visit visit, Project project, String activeTab) {
        Map<String, Object> context = context(visit);
        context.put("project", project);
        context.put("projectKey", project.getKey());
        String base = "/plugins/servlet/project-config/" + project.getKey();
        List<Entry> first = List.of(
                own(visit, "projectSummary", base + "/summary", activeTab),
                own(visit, "projectPeople", base + "/roles", activeTab));
        List<Entry> fourth = entries(visit, "atl.jira.proj.config/projectgroup4", context, activeTab);
        Map<String, Object> values = new HashMap<>();
        values.put("frameTitle", visit.words().say("projectSettings"));
        values.put("frameProject", project.getName());
        values.put("frameBack", "/projects/" + project.getKey() + "/queues");
        values.put(
                "groups",
                Stream.of(new Group("", first), new Group("", fourth))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
        return values;
    }

    private static Stream<Group> plugins(Visit visit, String menu, Map<String, Object> context, String activeTab) {
        return visit.world().items().sections(menu, context).stream()
                .map(section ->
                        new Group(section.label(), entries(visit, menu + "/" + section.key(), context, activeTab)))
                .filter(group -> !group.entries().isEmpty());
    }

    private static List<Entry> entries(Visit visit, String section, Map<String, Object> context, String activeTab) {
        return visit.world().items().items(section, context).stream()
                .map(item -> new Entry(item.label(), item.url(), item.id(), isActive(item, activeTab)))
                .toList();
    }

    private static boolean isActive(RenderedItem item, String activeTab) {
        return !activeTab.isEmpty()
                && (activeTab.equals(item.id()) || item.key().endsWith(":" + activeTab));
    }

    private static Entry own(Visit visit, String words, String path, String activeTab) {
        return new Entry(visit.words().say(words), visit.world().contextPath() + path, words, words.equals(activeTab));
    }

    private static Map<String, Object> context(Visit visit) {
        Map<String, Object> context = new HashMap<>();
        if (visit.visitor().isLoggedIn()) {
            context.put("user", visit.visitor().user());
        }
        context.put("username", visit.visitor().name());
        return context;
    }
}
