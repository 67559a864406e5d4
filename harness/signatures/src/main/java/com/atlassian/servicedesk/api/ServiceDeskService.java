package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;

/**
 * Finds service desks with the rights of the person who asks.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface ServiceDeskService {
    ServiceDesk getServiceDeskForPortal(ApplicationUser user, Portal portal);

    ServiceDesk getServiceDeskForProject(ApplicationUser user, Project project);

    PagedResponse<ServiceDesk> getServiceDesks(ApplicationUser user, PagedRequest pagedRequest);
}
