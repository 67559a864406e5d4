package com.atlassian.servicedesk.api.portal;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.ServiceDesk;

/**
 * Finds portals without checking permissions.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0).
 */
public interface PortalManager {
    Portal getPortalForId(int portalId);

    Portal getPortalForProject(Project project);

    Portal getPortalForServiceDesk(ServiceDesk serviceDesk);
}
