package com.atlassian.jira.project.type;

/**
 * The type of a project; service projects have service_desk.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
