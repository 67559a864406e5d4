package com.atlassian.servicedesk.api.request;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Creates and finds requests with the rights of the person who asks.
 *
 * <p>Throws ServiceDeskServiceException where the person may not.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface ServiceDeskCustomerRequestService {
    CustomerRequestCreateParameters.Builder newCreateBuilder();

    CustomerRequest createCustomerRequest(ApplicationUser user, CustomerRequestCreateParameters parameters);

    CustomerRequestIssueQuery.Builder newIssueQueryBuilder();

    CustomerRequest getCustomerRequest(ApplicationUser user, CustomerRequestIssueQuery query);

    CustomerRequestUpdateParameters.Builder newUpdateBuilder();

    CustomerRequest updateCustomerRequest(ApplicationUser user, CustomerRequestUpdateParameters parameters);
}
