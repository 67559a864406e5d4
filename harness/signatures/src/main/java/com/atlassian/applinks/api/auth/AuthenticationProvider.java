package com.atlassian.applinks.api.auth;

/**
 * A way to say who is asking.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface AuthenticationProvider {}
