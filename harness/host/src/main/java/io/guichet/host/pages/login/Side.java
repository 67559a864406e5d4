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
        String wanted = visit.parameter(parameter);
        if (wanted.isEmpty() || wanted.contains("\\") || wanted.startsWith("//") || wanted.contains("://")) {
            return home;
        }
        if (wanted.startsWith("/")) {
            String context = visit.world().contextPath();
            return wanted.startsWith(context + "/") ? wanted.substring(context.length()) : wanted;
        }
        // The portal's own links name their destination below the help centre.
        return this == PORTAL ? "/servicedesk/customer/" + wanted : home;
    }
}
