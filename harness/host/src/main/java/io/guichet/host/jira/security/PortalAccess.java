package io.guichet.host.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * What the grantee "Service Project Customer – Portal Access" depends on; the service desk answers.
 *
 * <p>It never passes outside a customer context, whoever asks.
 */
public interface PortalAccess {

    /** Whether this thread acts within a customer context. */
    boolean isInCustomerContext();

    boolean isCustomer(ApplicationUser user, Project project);

    boolean isCustomer(ApplicationUser user, Issue issue);

    /**
     * A condition on {@code jira_issue i} that holds for the requests a customer may see, with {@code :me} for the key
     * of the user.
     */
    String visibleRequests();
}
