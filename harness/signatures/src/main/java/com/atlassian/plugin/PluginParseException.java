package com.atlassian.plugin;

/**
 * A part of the plugin's descriptor makes no sense.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
