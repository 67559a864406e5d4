package com.atlassian.servicedesk.api;

/**
 * JSM refused, or could not.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public class ServiceDeskServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServiceDeskServiceException(String message) {
        super(message);
    }
}
