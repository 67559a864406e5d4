package io.guichet.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The gallery of a plugin's screens: files from a folder, below {@code /gallery/}, without a login.
 *
 * <p>No part of Jira. It is here so that a designer, axe and a screenshot test walk the same pages in the same place.
 */
public final class GalleryFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME =
            Pattern.compile("/([A-Za-z0-9_:-]+[A-Za-z0-9._:-]*/)*[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml");

    private final transient Path folder;

    public GalleryFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String path = asked.equals("/") ? "/index.html" : asked;
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Path file = folder.resolve(path.substring(1));
        if (type == null || !NAME.matcher(path).matches() || !Files.isRegularFile(file)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        Files.copy(file, response.getOutputStream());
    }
}
