package com.atlassian.jira.config.util;

import java.io.File;

/**
 * Knows Jira's folders.
 *
 * <p>Source: jira-api 7 (javap); in public plugins of 2023 as well.
 */
public interface JiraHome {

    /** The one that all nodes share; with one node its own. */
    File getHome();

    /** This node's own, where other nodes share one. */
    File getLocalHome();
}
