package io.guichet.host.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.jdbi.v3.core.Jdbi;

/** Jira's {@code GlobalPermissionManager}: global permissions belong to groups. */
public final class StandInGlobalPermissionManager implements GlobalPermissionManager {

    private final Jdbi jdbi;

    public StandInGlobalPermissionManager(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null && user.isActive() && isHeld(permission.getKey(), user.getKey());
    }

    private boolean isHeld(String permission, String userKey) {
        return jdbi.withHandle(handle -> handle.select(
                                "select count(*) from jira_global_permission p join jira_group_member m"
                                        + " on m.group_name = p.group_name where p.permission = ? and m.user_key = ?",
                                permission,
                                userKey)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Gives a global permission to a group. */
    public void grant(GlobalPermissionKey permission, String group) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_global_permission (permission, group_name) values (?, ?)",
                permission.getKey(),
                group));
    }
}
