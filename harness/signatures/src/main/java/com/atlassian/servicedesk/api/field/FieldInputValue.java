package com.atlassian.servicedesk.api.field;

/**
 * What was typed into a field of a request form.
 *
 * <p>Source: jira-servicedesk Javadoc 10.7.0.
 */
public class FieldInputValue {
    private final Object value;

    private FieldInputValue(Object value) {
        this.value = value;
    }

    public static FieldInputValue withValue(Object value) {
        return new FieldInputValue(value);
    }

    public Object value() {
        return value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
