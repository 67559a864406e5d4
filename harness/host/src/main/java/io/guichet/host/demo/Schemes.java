package io.guichet.host.demo;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.projects.Role;
import io.guichet.host.jira.projects.Roles;
import io.guichet.host.jira.security.Grant;
import io.guichet.host.jira.security.Grant.Holder;
import io.guichet.host.jira.security.PermissionSchemes;
import java.util.List;

/** Roles and permission schemes, as a fresh Jira with service projects has them. */
final class Schemes {

    static final long SOFTWARE = 10000;
    static final long SERVICE = 10100;

    private static final Grant ADMINISTRATORS = role(Roles.ADMINISTRATORS);
    private static final Grant USERS = role(Roles.USERS);
    private static final Grant TEAM = role(Roles.SERVICE_TEAM);
    private static final Grant PORTAL = new Grant(Holder.PORTAL_CUSTOMER, "");

    private static final List<String> FROM_PORTAL =
            List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADD_COMMENTS", "CREATE_ATTACHMENTS");

    private static final List<String> OF_WORKERS = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "ADD_COMMENTS",
            "CREATE_ATTACHMENTS",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "LINK_ISSUES",
            "EDIT_OWN_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "DELETE_OWN_ATTACHMENTS");

    private static final List<String> OF_ADMINISTRATORS = List.of(
            "ADMINISTER_PROJECTS", "MODIFY_REPORTER", "EDIT_ALL_COMMENTS", "DELETE_ALL_COMMENTS", "DELETE_ISSUES");

    private Schemes() {}

    static void create(JiraStandIn jira) {
        Roles roles = jira.projects().roles();
        roles.add(new Role(Roles.USERS, "Users", "Whoever works in a project"));
        roles.add(new Role(Roles.ADMINISTRATORS, "Administrators", "Whoever sets a project up"));
        roles.add(new Role(Roles.CUSTOMERS, "Service Desk Customers", "Whoever may raise requests"));
        roles.add(new Role(Roles.SERVICE_TEAM, "Service Desk Team", "Whoever works on requests"));
        PermissionSchemes schemes = jira.rights().schemes();
        schemes.create(SOFTWARE, "Default software scheme");
        grant(schemes, SOFTWARE, OF_WORKERS, USERS, ADMINISTRATORS);
        grant(schemes, SOFTWARE, OF_ADMINISTRATORS, ADMINISTRATORS);
        schemes.create(SERVICE, "Jira Service Management Permission Scheme");
        grant(schemes, SERVICE, OF_WORKERS, TEAM, ADMINISTRATORS);
        grant(schemes, SERVICE, OF_ADMINISTRATORS, ADMINISTRATORS);
        grant(schemes, SERVICE, FROM_PORTAL, PORTAL);
        grant(schemes, SERVICE, List.of("MODIFY_REPORTER", "SERVICEDESK_AGENT"), TEAM);
        grant(schemes, SERVICE, List.of("SERVICEDESK_AGENT"), ADMINISTRATORS);
    }

    private static void grant(PermissionSchemes schemes, long id, List<String> permissions, Grant... holders) {
        for (String permission : permissions) {
            for (Grant holder : holders) {
                schemes.grant(id, permission, holder);
            }
        }
    }

    private static Grant role(long id) {
        return new Grant(Holder.PROJECT_ROLE, Long.toString(id));
    }
}
