package io.guichet.host.start;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.servlets.Caller;

/** The caller as Jira knows them from the session of the request. */
record JiraCaller(StandIns jira) implements Caller {

    @Override
    public boolean isLoggedIn() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public boolean isLicensed() {
        return jira.isLicensed();
    }

    @Override
    public boolean isAdministrator() {
        return jira.isAdministrator();
    }

    @Override
    public boolean isSystemAdministrator() {
        return jira.holds(GlobalPermissionKey.SYSTEM_ADMIN);
    }
}
