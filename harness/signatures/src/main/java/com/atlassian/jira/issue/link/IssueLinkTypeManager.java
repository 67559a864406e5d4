package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Knows the kinds of links.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();
}
