package com.atlassian.audit.entity;

/**
 * From which level of detail on an event is kept.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; constant as used in mailru jira-plugins-jsincluder.
 */
public enum CoverageLevel {
    BASE
}
