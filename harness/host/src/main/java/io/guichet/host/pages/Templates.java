package io.guichet.host.pages;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Renders the shells; everything but what is rendered already is escaped. */
final class Templates {

    private final MustacheFactory factory = new DefaultMustacheFactory("io/guichet/host/pages");

    void send(HttpServletResponse response, int status, String template, Map<String, Object> values)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        factory.compile(template + ".html")
                .execute(response.getWriter(), values)
                .flush();
    }
}
