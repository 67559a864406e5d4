package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Links issues; asks for no permission.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    boolean isLinkingEnabled();
}
