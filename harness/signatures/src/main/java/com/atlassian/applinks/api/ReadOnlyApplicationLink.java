package com.atlassian.applinks.api;

import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;

/**
 * Another application.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface ReadOnlyApplicationLink {
    URI getDisplayUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory(Class<? extends AuthenticationProvider> provider);

    /** Null where the link speaks in nobody's name. */
    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
