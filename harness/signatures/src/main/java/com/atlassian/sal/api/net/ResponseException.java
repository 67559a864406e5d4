package com.atlassian.sal.api.net;

/**
 * There was no answer, or none that can be read.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public class ResponseException extends Exception {

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(String message) {
        super(message);
    }
}
