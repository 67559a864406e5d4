package io.guichet.host.jira;

import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.security.JiraCaller;
import io.guichet.host.jira.security.PermissionSchemes;
import io.guichet.host.jira.security.PortalAccess;
import io.guichet.host.jira.security.ProjectPermissionCheck;
import io.guichet.host.jira.security.StandInGlobalPermissionManager;
import io.guichet.host.jira.security.StandInPermissionManager;
import org.jdbi.v3.core.Jdbi;

/** Everything that decides who may do what. */
public record RightsPart(
        PermissionSchemes schemes,
        ProjectPermissionCheck check,
        StandInPermissionManager permissions,
        StandInGlobalPermissionManager global,
        JiraCaller caller,
        PortalAccess portals) {

    static RightsPart over(Jdbi jdbi, Groups groups, ProjectsPart parts, PortalAccess portals) {
        PermissionSchemes schemes = new PermissionSchemes(jdbi);
        ProjectPermissionCheck check = new ProjectPermissionCheck(groups, parts.roles(), portals);
        StandInGlobalPermissionManager global = new StandInGlobalPermissionManager(jdbi);
        return new RightsPart(
                schemes,
                check,
                new StandInPermissionManager(schemes, check, parts.projects()),
                global,
                new JiraCaller(groups, global),
                portals);
    }
}
