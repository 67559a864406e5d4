package io.guichet.host.pages.projects;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.pages.Visit;
import java.util.HashMap;
import java.util.Map;

/** The column of a project's places at the left of its pages. */
public final class ProjectSidebar {

    private static final String SERVICE = "service_desk";

    private ProjectSidebar() {}

    /** The values of the template; {@code active} is the place that is shown. */
    public static Map<String, Object> of(Visit visit, Project project, String active) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.visitor().user());
        context.put("project", project);
        context.put("projectKey", project.getKey());
        boolean service = SERVICE.equals(project.getProjectTypeKey().getKey());
        Map<String, Object> sidebar = new HashMap<>();
        sidebar.put("key", project.getKey());
        sidebar.put("name", project.getName());
        sidebar.put("avatar", AvatarUrls.ofProject(project, AvatarUrls.Pixels.LARGE));
        sidebar.put("service", service);
        sidebar.put("on" + Character.toUpperCase(active.charAt(0)) + active.substring(1), true);
        sidebar.put("items", visit.world().items().items("jira.project.sidebar.plugins.navigation", context));
        sidebar.put("configurable", mayConfigure(visit, project));
        visit.world()
                .desk()
                .desks()
                .ofProject(project.getId())
                .flatMap(desk -> visit.world().desk().portals().ofDesk(desk.id()))
                .ifPresent(portal -> sidebar.put("portalPath", "/servicedesk/customer/portal/" + portal.id()));
        return Map.of("sidebar", sidebar);
    }

    /** Whether the visitor administers the project. */
    public static boolean mayConfigure(Visit visit, Project project) {
        return visit.visitor().administrator()
                || visit.world()
                        .jira()
                        .rights()
                        .permissions()
                        .hasPermission(
                                ProjectPermissions.ADMINISTER_PROJECTS,
                                project,
                                visit.visitor().user());
    }
}
