package com.atlassian.jira.util.json;

/**
 * Some text is no JSON, or a value is not there or not of the type that was asked for.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class JSONException extends Exception {
    private static final long serialVersionUID = 1L;

    public JSONException(String message) {
        super(message);
    }
}
