package com.atlassian.webresource.api.url;

/**
 * A web-resource's address while a page is made.
 *
 * <p>Source: names of the URL-reading conditions that ship with Jira's platform.
 */
public interface UrlBuilder {
    void addToQueryString(String key, String value);
}
