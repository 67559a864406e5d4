package io.guichet.host.jira.projects;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the icons that issue types, priorities and statuses name: {@code /images/icons/<kind>/<id>.svg}. */
public final class IconServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(issuetypes|priorities|statuses)/([a-z0-9]+)\\.svg");
    private static final Map<String, String> CATEGORIES =
            Map.of("new", "#44546F", "indeterminate", "#0C66E4", "done", "#1F845A", "undefined", "#8993A4");

    private static final String SQUARE = "<rect width=\"16\" height=\"16\" rx=\"3\" fill=\"%s\"/>"
            + "<circle cx=\"8\" cy=\"8\" r=\"3\" fill=\"#FFFFFF\"/>";
    private static final String ARROW = "<path d=\"M8 3l5 6h-3v4H6V9H3z\" fill=\"%s\"/>";
    private static final String DISC = "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"%s\"/>";

    private final transient IssueTypes types;
    private final transient Priorities priorities;

    public IconServlet(IssueTypes types, Priorities priorities) {
        this.types = types;
        this.priorities = priorities;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<String> drawing = path.matches() ? drawing(path.group(1), path.group(2)) : Optional.empty();
        if (drawing.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">"
                + drawing.get() + "</svg>";
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "max-age=86400");
        response.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> drawing(String kind, String id) {
        if (kind.equals("statuses")) {
            return Optional.ofNullable(CATEGORIES.get(id)).map(DISC::formatted);
        }
        if (!id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(id);
        return kind.equals("issuetypes")
                ? types.byId(number).map(type -> SQUARE.formatted(type.colour()))
                : priorities.byId(number).map(priority -> ARROW.formatted(priority.colour()));
    }
}
