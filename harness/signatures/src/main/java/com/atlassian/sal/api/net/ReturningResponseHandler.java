package com.atlassian.sal.api.net;

/**
 * Makes something of an answer.
 *
 * <p>Source: sal-api 3.1.0 (javap).
 */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
