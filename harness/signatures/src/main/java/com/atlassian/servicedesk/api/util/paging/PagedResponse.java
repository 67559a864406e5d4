package com.atlassian.servicedesk.api.util.paging;

import java.util.List;

/**
 * A page of results.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface PagedResponse<T> {
    List<T> getResults();

    boolean hasNextPage();
}
