package com.atlassian.soy.renderer;

/**
 * A template could not be rendered.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class SoyException extends Exception {
    private static final long serialVersionUID = 1L;

    public SoyException(String message) {
        super(message);
    }

    public SoyException(String message, Throwable cause) {
        super(message, cause);
    }

    public SoyException(Throwable cause) {
        super(cause);
    }
}
