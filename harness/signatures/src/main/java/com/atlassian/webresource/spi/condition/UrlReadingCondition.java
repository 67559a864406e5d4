package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/**
 * Decides whether a page gets a web-resource, by what is in the resource's address.
 *
 * <p>Source: a public stub, held against atlassian-plugins-webresource-api 8.0.9 by its author.
 */
public interface UrlReadingCondition {
    void init(Map<String, String> params) throws PluginParseException;

    void addToUrl(UrlBuilder urlBuilder);

    boolean shouldDisplay(QueryParams params);
}
