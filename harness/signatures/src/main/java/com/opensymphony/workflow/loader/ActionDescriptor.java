package com.opensymphony.workflow.loader;

/**
 * A transition of a workflow.
 *
 * <p>The constructor is the host's.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class ActionDescriptor extends AbstractDescriptor {
    private final String name;
    private final ResultDescriptor unconditionalResult;

    public ActionDescriptor(int id, String name, ResultDescriptor unconditionalResult) {
        super(id);
        this.name = name;
        this.unconditionalResult = unconditionalResult;
    }

    public String getName() {
        return name;
    }

    public ResultDescriptor getUnconditionalResult() {
        return unconditionalResult;
    }
}
