package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Knows the statuses.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface StatusManager {
    Status getStatus(String id);

    Collection<Status> getStatuses();
}
