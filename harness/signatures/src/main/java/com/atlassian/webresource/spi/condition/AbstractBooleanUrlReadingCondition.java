package com.atlassian.webresource.spi.condition;

import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;

/**
 * Puts a yes into a web-resource's address while a page is made.
 *
 * <p>Its own supertypes on Jira 11 were not read: only extend it. Source: atlassian-slack-integration-server master
 * (jira-api 11.0.0).
 */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();

    @Override
    public void addToUrl(UrlBuilder urlBuilder) {
        if (isConditionTrue()) {
            urlBuilder.addToQueryString(queryKey(), "true");
        }
    }

    @Override
    public boolean shouldDisplay(QueryParams params) {
        return Boolean.parseBoolean(params.get(queryKey()));
    }
}
