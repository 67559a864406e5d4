package com.atlassian.audit.entity;

/**
 * What kind of thing an event is about; administrators choose how much of each is kept.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; constants as used in public plugins of the Jira 8 and 9 lines.
 */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION
}
