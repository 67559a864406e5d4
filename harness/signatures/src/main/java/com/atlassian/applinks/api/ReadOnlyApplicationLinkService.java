package com.atlassian.applinks.api;

/**
 * Knows which other applications Jira is linked with.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public interface ReadOnlyApplicationLinkService {
    ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
