package com.atlassian.applinks.api;

/**
 * What sort of application is linked.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public interface ApplicationType {}
