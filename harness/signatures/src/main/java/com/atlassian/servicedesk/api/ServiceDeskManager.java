package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.portal.Portal;

/**
 * Finds service desks without checking permissions.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface ServiceDeskManager {
    ServiceDesk getServiceDeskById(int serviceDeskId);

    ServiceDesk getServiceDeskForPortal(Portal portal);

    ServiceDesk getServiceDeskForProject(Project project);
}
