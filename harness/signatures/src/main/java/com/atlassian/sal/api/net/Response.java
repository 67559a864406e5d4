package com.atlassian.sal.api.net;

import java.io.InputStream;

/**
 * An answer over HTTP.
 *
 * <p>Source: sal-api 3.1.0 (javap).
 */
public interface Response {
    int getStatusCode();

    String getHeader(String name);

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;
}
