package io.guichet.web.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.guichet.core.people.People;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What holds in all projects, for administrators of all of Jira, who give their password once more first (websudo) where
 * Jira wants that.
 */
@Named
@UnrestrictedAccess
public class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AdminShell shell;
    private final transient People people;
    private final transient WebSudoManager webSudo;

    @Inject
    public AdminServlet(AdminShell shell, People people, @ComponentImport WebSudoManager webSudo) {
        this.shell = shell;
        this.people = people;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visitor = shell.visitor(request, response);
        if (visitor.isEmpty()) {
            return;
        }
        if (!people.mayAdministerAll(visitor.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException notYet) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        shell.write(response, "Guichet.Admin.all", Map.of());
    }
}
