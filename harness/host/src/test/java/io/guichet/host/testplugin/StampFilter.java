package io.guichet.host.testplugin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leaves a mark on every answer it sees pass. */
public class StampFilter implements Filter {

    private String stamp;

    @Override
    public void init(FilterConfig config) {
        stamp = config.getInitParameter("stamp");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).addHeader("X-Stamp", stamp);
        chain.doFilter(request, response);
    }
}
