package com.atlassian.jira.config.properties;

/**
 * Jira's own settings by name.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface ApplicationProperties {
    String getDefaultBackedString(String name);
}
