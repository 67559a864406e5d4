package com.atlassian.servicedesk.api.requesttype;

/**
 * Request types that a portal shows together.
 *
 * <p>No member was read.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2, as returned by RequestType.
 */
public interface RequestTypeGroup {}
