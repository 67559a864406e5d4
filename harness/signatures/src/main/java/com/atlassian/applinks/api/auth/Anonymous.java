package com.atlassian.applinks.api.auth;

/**
 * Nobody is asking.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public interface Anonymous extends AuthenticationProvider {}
