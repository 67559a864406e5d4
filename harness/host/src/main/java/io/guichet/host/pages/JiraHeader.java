package io.guichet.host.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.jira.security.SessionCookie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bar at the top of every page of Jira's, and what plugins put into it. */
final class JiraHeader {

    /** A project in a menu. */
    record ProjectLink(String key, String name, String avatar) {}

    private JiraHeader() {}

    static Map<String, Object> of(PageWorld world, Visit visit) {
        Visitor visitor = visit.visitor();
        Map<String, Object> context = new HashMap<>(Map.of("username", visitor.name()));
        if (visitor.isLoggedIn()) {
            context.put("user", visitor.user());
        }
        return Map.of(
                "secure", isSecure(world, visit),
                "headerProjects", projects(world, visitor),
                "avatar", AvatarUrls.ofUser(visitor.user(), AvatarUrls.Pixels.MEDIUM),
                "headerItems", world.items().items("system.top.navigation.bar", context),
                "personalItems", world.items().items("system.user.options/personal", context),
                "afterScripts", world.panels().render("atl.header.after.scripts", context));
    }

    private static boolean isSecure(PageWorld world, Visit visit) {
        return SessionCookie.read(visit.request())
                .filter(world.jira().people().secure()::isOpen)
                .isPresent();
    }

    private static List<ProjectLink> projects(PageWorld world, Visitor visitor) {
        return world
                .jira()
                .rights()
                .permissions()
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, visitor.user())
                .stream()
                .sorted(Comparator.comparing(Project::getName))
                .map(project -> new ProjectLink(
                        project.getKey(), project.getName(), AvatarUrls.ofProject(project, AvatarUrls.Pixels.SMALL)))
                .toList();
    }
}
