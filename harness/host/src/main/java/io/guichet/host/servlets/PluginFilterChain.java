package io.guichet.host.servlets;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One place of Jira's filter chain at which plugins' filters run. */
final class PluginFilterChain implements Filter {

    private final PluginFilters filters;
    private final PluginFilters.Location location;

    PluginFilterChain(PluginFilters filters, PluginFilters.Location location) {
        this.filters = filters;
        this.location = location;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<PluginFilters.Mounted> concerned = filters.at(location, path((HttpServletRequest) request));
        goOn(concerned.iterator(), chain).doFilter(request, response);
    }

    private static FilterChain goOn(Iterator<PluginFilters.Mounted> rest, FilterChain end) {
        return (request, response) -> {
            if (!rest.hasNext()) {
                end.doFilter(request, response);
                return;
            }
            PluginFilters.Mounted next = rest.next();
            ContextClassLoader.during(next.loader(), () -> next.filter().doFilter(request, response, goOn(rest, end)));
        };
    }

    private static String path(HttpServletRequest request) {
        String pathInfo = request.getPathInfo() == null ? "" : request.getPathInfo();
        return request.getServletPath() + pathInfo;
    }
}
