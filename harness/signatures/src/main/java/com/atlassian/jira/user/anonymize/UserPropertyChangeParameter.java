package com.atlassian.jira.user.anonymize;

/**
 * What a user's key or name was and is to be.
 *
 * <p>Source: jira-api 10.2.0 Javadoc (the class); atlassian-streams' handler for user names (its getters).
 */
public final class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
