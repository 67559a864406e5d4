package io.guichet.host.rest;

import io.guichet.host.servlets.Access;
import io.guichet.host.servlets.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Turns away whom the annotations of the method or its class do not let in. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    private final Caller caller;

    @Context
    private ResourceInfo resource;

    AccessFilter(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        if (access.allows(caller)) {
            return;
        }
        request.abortWith(
                caller.isLoggedIn()
                        ? Problems.answer(
                                Response.Status.FORBIDDEN, "Client must be authorized to access this resource.")
                        : Problems.answer(
                                Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
    }
}
