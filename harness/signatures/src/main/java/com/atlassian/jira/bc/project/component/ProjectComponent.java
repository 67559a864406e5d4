package com.atlassian.jira.bc.project.component;

/**
 * A part of a project that issues can concern.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface ProjectComponent {
    Long getId();

    String getName();
}
