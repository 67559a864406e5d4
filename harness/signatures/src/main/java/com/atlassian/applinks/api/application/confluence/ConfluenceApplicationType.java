package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/**
 * Confluence, as an application that is linked.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface ConfluenceApplicationType extends ApplicationType {}
