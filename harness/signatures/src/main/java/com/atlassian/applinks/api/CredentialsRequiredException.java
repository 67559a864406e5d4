package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The link may not speak in this person's name yet.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {

    private final transient AuthorisationURIGenerator generator;

    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
        super(message);
        this.generator = generator;
    }

    @Override
    public URI getAuthorisationURI() {
        return generator.getAuthorisationURI();
    }
}
