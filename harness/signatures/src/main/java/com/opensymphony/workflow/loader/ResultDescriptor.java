package com.opensymphony.workflow.loader;

/**
 * Where a transition leads: a step, not a status.
 *
 * <p>The constructor is the host's.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class ResultDescriptor extends AbstractDescriptor {
    private final int step;

    public ResultDescriptor(int id, int step) {
        super(id);
        this.step = step;
    }

    public int getStep() {
        return step;
    }
}
