package io.guichet.host.hostile;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Compresses what is complete: nobody sees a byte of an answer before its end, however often it is flushed. */
public final class GzipBufferFilter implements Filter {

    private final HostileModes modes;

    public GzipBufferFilter(HostileModes modes) {
        this.modes = modes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!modes.isOn(HostileMode.GZIP_BUFFER) || !takesGzip(http)) {
            chain.doFilter(request, response);
            return;
        }
        GzipBufferedResponse buffered = new GzipBufferedResponse((HttpServletResponse) response);
        chain.doFilter(new LateCompletionRequest(http, buffered), buffered);
        if (!request.isAsyncStarted()) {
            buffered.sendAll();
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Encoding"))
                .filter(accepted -> accepted.contains("gzip"))
                .isPresent();
    }
}
