package com.opensymphony.workflow.loader;

/**
 * A part of a workflow.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public abstract class AbstractDescriptor {
    private final int id;

    protected AbstractDescriptor(int id) {
        this.id = id;
    }

    public int getId() {
        return id;
    }
}
