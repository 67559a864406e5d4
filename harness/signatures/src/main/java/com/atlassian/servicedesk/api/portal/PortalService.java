package com.atlassian.servicedesk.api.portal;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/**
 * Finds portals with the rights of the person who asks.
 *
 * <p>Throws ServiceDeskServiceException where the person may not.
 *
 * <p>Source: Javadoc 8.0.0 to 11.3.4, as read by a third party.
 */
public interface PortalService {
    Portal getPortalForId(ApplicationUser user, int portalId);

    Portal getPortalForProject(ApplicationUser user, Project project);

    PagedResponse<Portal> getPortals(ApplicationUser user, PagedRequest pagedRequest);
}
