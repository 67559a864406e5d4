package com.atlassian.sal.api.websudo;

/**
 * There is no secure session for this request.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-api 11.0.0).
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {}
}
