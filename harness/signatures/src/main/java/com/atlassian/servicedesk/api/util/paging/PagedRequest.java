package com.atlassian.servicedesk.api.util.paging;

/**
 * Which page is wanted.
 *
 * <p>Source: jira-servicedesk Javadoc 10.7.0.
 */
public interface PagedRequest {
    int getStart();

    int getLimit();
}
