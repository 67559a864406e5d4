package io.guichet.web.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of a project's chat, for its administrators. The page holds no data; who may not change them is told so
 * by Jira, who may not know of the project learns nothing of it.
 */
@Named
@UnrestrictedAccess
public class ProjectAdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile(".*/guichet/projects/(?<key>[^/]+)/admin/?");

    private final transient AdminShell shell;
    private final transient People people;
    private final transient Portals portals;

    @Inject
    public ProjectAdminServlet(AdminShell shell, People people, Portals portals) {
        this.shell = shell;
        this.people = people;
        this.portals = portals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visitor = shell.visitor(request, response);
        if (visitor.isEmpty()) {
            return;
        }
        var portal = portal(request);
        if (portal.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (people.mayAdminister(visitor.get(), portal.get().project())) {
            shell.write(
                    response,
                    "Guichet.Admin.project",
                    Map.of(
                            "project", portal.get().project().value(),
                            "projectName", portal.get().name()));
        } else {
            response.sendError(
                    sees(visitor.get(), portal.get())
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean sees(PersonKey person, Portal portal) {
        return people.isAgent(person, portal.project()) || people.mayUsePortal(person, portal.id());
    }

    private Optional<Portal> portal(HttpServletRequest request) {
        var page = PAGE.matcher(request.getRequestURI());
        return page.matches()
                ? SettingsDocument.projectKey(page.group("key")).flatMap(portals::ofProject)
                : Optional.empty();
    }
}
