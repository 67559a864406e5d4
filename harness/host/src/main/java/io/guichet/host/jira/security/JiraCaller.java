package io.guichet.host.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.servlets.Caller;
import java.util.function.Predicate;

/** Tells the platform's doors who is calling. */
public final class JiraCaller implements Caller {

    private final Groups groups;
    private final GlobalPermissionManager permissions;

    public JiraCaller(Groups groups, GlobalPermissionManager permissions) {
        this.groups = groups;
        this.permissions = permissions;
    }

    @Override
    public boolean isLoggedIn() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public boolean isLicensed() {
        return is(user -> groups.hasLicence(user.getKey()));
    }

    @Override
    public boolean isAdministrator() {
        return is(user -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }

    @Override
    public boolean isSystemAdministrator() {
        return is(user -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user));
    }

    private static boolean is(Predicate<ApplicationUser> test) {
        return CurrentUser.get().filter(test).isPresent();
    }
}
