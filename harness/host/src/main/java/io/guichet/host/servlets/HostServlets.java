package io.guichet.host.servlets;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

/** How the parts of the host mount their own pages below the context path; call it before the server starts. */
public interface HostServlets {

    /** Mounts a servlet; patterns are the container's, such as {@code /servicedesk/customer/*}. */
    void servlet(String name, HttpServlet servlet, String... patterns);

    /** Adds a filter over every request, after the encoding filter, in the order of the calls. */
    void filter(String name, Filter filter);
}
