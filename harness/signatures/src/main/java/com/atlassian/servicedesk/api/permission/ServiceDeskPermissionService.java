package com.atlassian.servicedesk.api.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.request.CustomerRequest;

/**
 * Tells who is an agent and who a customer.
 *
 * <p>Source: jira-servicedesk Javadoc "server" root (JDK 17 doclet; overview of that root: 11.3.1), 4.17.0.
 */
public interface ServiceDeskPermissionService {
    boolean isAgent(ApplicationUser user, ServiceDesk serviceDesk);

    boolean isAdminAgent(ApplicationUser user, ServiceDesk serviceDesk);

    boolean isCustomer(ApplicationUser user, Issue issue);

    boolean isCustomer(ApplicationUser user, CustomerRequest customerRequest);
}
