package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.rest.RestProblem;
import io.guichet.host.jira.security.CurrentUser;

/** Whoever calls the service desk's REST; customers need no licence here. */
final class Visitor {

    private Visitor() {}

    static ApplicationUser user() {
        return CurrentUser.get().orElseThrow(() -> RestProblem.of(401, "You must log in to access this resource."));
    }
}
