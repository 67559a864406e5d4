package io.guichet.host.jira.people;

import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves {@code /secure/useravatar} and {@code /secure/projectavatar}, to everybody, as Jira does. */
public final class AvatarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Jira's picture of nobody in particular. */
    private static final String GREY = "#8993A4";

    private final transient Users users;
    private final transient Projects projects;

    public AvatarServlet(Users users, Projects projects) {
        this.users = users;
        this.projects = projects;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int size = AvatarUrls.Pixels.named(request.getParameter("size")).size();
        String svg = request.getServletPath().endsWith("projectavatar")
                ? ofProject(request.getParameter("pid"), size)
                : ofUser(request.getParameter("ownerId"), size);
        byte[] body = svg.getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String ofUser(String key, int size) {
        return Optional.ofNullable(key)
                .flatMap(users::byKey)
                .map(user ->
                        Initials.svg(Initials.of(user.getDisplayName()), Initials.colour(user.getKey()), true, size))
                .orElseGet(() -> Initials.svg("?", GREY, true, size));
    }

    private String ofProject(String id, int size) {
        return Optional.ofNullable(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> projects.byId(Long.parseLong(text)))
                .map(project -> svg(project, size))
                .orElseGet(() -> Initials.svg("?", GREY, false, size));
    }

    private static String svg(JiraProject project, int size) {
        String letters =
                project.getKey().substring(0, Math.min(2, project.getKey().length()));
        return Initials.svg(letters, project.avatarColour(), false, size);
    }
}
