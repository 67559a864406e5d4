package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Tells who belongs to which group.
 *
 * <p>Source: Javadoc 8.0.0 to 11.3.4.
 */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);
}
