package com.atlassian.sal.api;

/**
 * Tells where and what this Jira is.
 *
 * <p>Source: bootstrapi (11.3.10); atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    String getBuildNumber();
}
