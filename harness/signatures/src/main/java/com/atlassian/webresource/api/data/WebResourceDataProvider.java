package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * Gives the scripts of a page their data.
 *
 * <p>The supertype on Jira 11 was not read: implement get(), never call through it.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
    @Override
    Jsonable get();
}
