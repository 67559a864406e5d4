package com.atlassian.sal.api;

/**
 * How an address of this Jira is written.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
