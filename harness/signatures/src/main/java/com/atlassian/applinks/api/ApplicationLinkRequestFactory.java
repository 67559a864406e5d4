package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests to a linked application.
 *
 * <p>Source: applinks-api 5.4.1 (javap).
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType method, String url) throws CredentialsRequiredException;
}
