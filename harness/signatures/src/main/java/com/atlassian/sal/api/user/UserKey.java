package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * The key of a person, which survives a renamed user.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String stringValue;

    public UserKey(String stringValue) {
        this.stringValue = stringValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && stringValue.equals(that.stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }

    @Override
    public String toString() {
        return stringValue;
    }
}
