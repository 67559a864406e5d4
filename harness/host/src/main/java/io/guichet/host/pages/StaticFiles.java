package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages' own scripts and styles, and AUI. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME =
            Pattern.compile("/[A-Za-z0-9/_-]+(\\.[A-Za-z0-9_-]+)*\\.(css|js|svg|png|gif|woff2?|ttf|eot)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var file = NAME.matcher(path).matches() ? StaticFiles.class.getResourceAsStream("static" + path) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (file) {
            response.setContentType(
                    TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
            response.setHeader("Cache-Control", "max-age=600");
            file.transferTo(response.getOutputStream());
        }
    }
}
