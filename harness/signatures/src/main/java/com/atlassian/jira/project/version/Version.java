package com.atlassian.jira.project.version;

/**
 * A version of what a project makes.
 *
 * <p>Source: Jira 5 (com.atlassian.jira.issue.fields.rest.AbstractVersionsRestFieldOperationsHandler); jira-api 7.7.1 (javap of Project).
 */
public interface Version {
    Long getId();

    String getName();
}
