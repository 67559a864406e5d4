package io.guichet.host.servlets;

/** What the doors need to know of whoever sent the current request. */
public interface Caller {

    boolean isLoggedIn();

    /** Whether the caller holds a licence of the product; portal customers do not. */
    boolean isLicensed();

    boolean isAdministrator();

    boolean isSystemAdministrator();
}
