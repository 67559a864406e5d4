package io.guichet.host.pages.login;

import io.guichet.host.pages.Visit;

/** The two sides one can log in at. */
public enum Side {
    JIRA("/login.jsp", "os_destination", "/"),
    PORTAL("/servicedesk/customer/user/login", "destination", "/servicedesk/customer/portals");

    private final String path;
    private final String parameter;
    private final String home;

    Side(String path, String parameter, String home) {
        this.path = path;
        this.parameter = parameter;
        this.home = home;
    }

    public String path() {
        return path;
    }

    String parameter() {
        return parameter;
    }

    /** Where to go after the login: where the address says, within this application and nowhere else, or home. */
    String destination(Visit visit) {
        return destination(visit.parameter(parameter), visit.world().contextPath());
    }

    String destination(String wanted, String contextPath) {
        String path = wanted.startsWith(contextPath + "/") ? wanted.substring(contextPath.length()) : wanted;
        if (path.isEmpty() || path.contains("\\") || path.startsWith("//") || path.contains("://")) {
            return home;
        }
        if (path.startsWith("/")) {
            return path;
        }
        // The portal's own links name their destination below the help centre.
        return this == PORTAL ? "/servicedesk/customer/" + path : home;
    }
}
