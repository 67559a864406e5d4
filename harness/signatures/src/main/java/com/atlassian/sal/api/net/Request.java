package com.atlassian.sal.api.net;

/**
 * A request over HTTP.
 *
 * <p>Source: sal-api 3.1.0 (javap).
 */
public interface Request<T extends Request<?, ?>, RESP extends Response> {

    enum MethodType {
        DELETE,
        GET,
        POST,
        PUT
    }

    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setRequestBody(String body, String contentType);
}
