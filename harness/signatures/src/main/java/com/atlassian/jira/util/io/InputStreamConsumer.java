package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream that Jira opens and closes.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface InputStreamConsumer<T> {
    T withInputStream(InputStream stream) throws IOException;
}
