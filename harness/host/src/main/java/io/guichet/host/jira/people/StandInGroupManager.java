package io.guichet.host.jira.people;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Jira's {@code GroupManager}: tells members from others. */
public final class StandInGroupManager implements GroupManager {

    private final Groups groups;

    public StandInGroupManager(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groups.has(groupName, user.getKey());
    }

    @Override
    public Collection<String> getAllGroupNames() {
        return groups.all();
    }
}
