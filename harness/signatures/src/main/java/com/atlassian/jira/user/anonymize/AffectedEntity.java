package com.atlassian.jira.user.anonymize;

/**
 * What Jira tells an administrator before somebody is anonymised.
 *
 * <p>Source: jira-api 10.2.0 Javadoc.
 */
public final class AffectedEntity {
    private AffectedEntity() {}
}
