package com.atlassian.webresource.api;

/**
 * The query string of a web-resource's address.
 *
 * <p>Source: names of the URL-reading conditions that ship with Jira's platform.
 */
public interface QueryParams {
    String get(String key);
}
