package io.guichet.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a form of a foreign page could have sent.
 *
 * <p>A POST in one of the three content types of forms, or without any, needs {@code X-Atlassian-Token: no-check}; a
 * browser that names another origin than the host's is refused whatever it sends.
 */
@Priority(Priorities.AUTHENTICATION - 100)
final class XsrfFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean checked = !SAFE_METHODS.contains(request.getMethod()) && !isExcluded();
        if (checked && !hasToken(request) && (couldBeForm(request) || isForeign(request))) {
            request.abortWith(Problems.answer(Response.Status.FORBIDDEN, "XSRF check failed"));
        }
    }

    private boolean isExcluded() {
        return resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static boolean hasToken(ContainerRequestContext request) {
        return "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
    }

    /** A form can only post; for any other method a browser asks the host before it lets a foreign page send it. */
    private static boolean couldBeForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return request.getMethod().equals("POST")
                && (type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype()));
    }

    private boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return !servletRequest
                    .getHeader("Host")
                    .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
