package io.guichet.host.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.security.CurrentUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Optional;

/** Keeps portal customers out of Jira's own REST; they have that of the service desk. */
final class LicenceFilter implements ContainerRequestFilter {

    private final Groups groups;

    @Context
    private ResourceInfo resource;

    LicenceFilter(Groups groups) {
        this.groups = groups;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceClass().isAnnotationPresent(ForCustomersToo.class)) {
            return;
        }
        Optional<ApplicationUser> user = CurrentUser.get();
        if (user.isPresent() && !groups.hasLicence(user.get().getKey())) {
            throw RestProblem.of(403, "You do not have permission to access this resource.");
        }
    }
}
