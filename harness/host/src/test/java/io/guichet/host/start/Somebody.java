package io.guichet.host.start;

import io.guichet.host.servlets.Caller;

/** The caller of a test: whoever the test says. */
final class Somebody implements Caller {

    enum Kind {
        ANONYMOUS,
        CUSTOMER,
        ADMINISTRATOR
    }

    private volatile Kind kind = Kind.ANONYMOUS;

    void is(Kind whoever) {
        this.kind = whoever;
    }

    @Override
    public boolean isLoggedIn() {
        return kind != Kind.ANONYMOUS;
    }

    @Override
    public boolean isLicensed() {
        return isAdministrator();
    }

    @Override
    public boolean isAdministrator() {
        return kind == Kind.ADMINISTRATOR;
    }

    @Override
    public boolean isSystemAdministrator() {
        return isAdministrator();
    }
}
