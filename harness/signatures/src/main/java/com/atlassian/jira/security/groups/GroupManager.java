package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Tells who belongs to which group.
 *
 * <p>Source: Javadoc 8.0.0 to 11.3.4; the names of all groups as called in published scripts for Jira 8 and 9.
 */
public interface GroupManager {
    Collection<String> getAllGroupNames();

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
