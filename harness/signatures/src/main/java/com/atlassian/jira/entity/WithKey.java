package com.atlassian.jira.entity;

/**
 * Something with a key.
 *
 * <p>Source: jira-api 7.7.1 (javap), as supertype of Issue, Project and ApplicationUser.
 */
public interface WithKey {
    String getKey();
}
