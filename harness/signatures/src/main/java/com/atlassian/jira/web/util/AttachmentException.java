package com.atlassian.jira.web.util;

/**
 * A file could not be attached.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class AttachmentException extends Exception {
    private static final long serialVersionUID = 1L;

    public AttachmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
