package com.atlassian.servicedesk.api.field;

/**
 * Names a field of a request form.
 *
 * <p>Source: jira-servicedesk Javadoc 10.7.0.
 */
public class FieldId {
    private final String value;

    private FieldId(String value) {
        this.value = value;
    }

    public static FieldId withId(String id) {
        return new FieldId(id);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
