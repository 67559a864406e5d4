package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Knows where one allows the link to speak in one's name.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();
}
