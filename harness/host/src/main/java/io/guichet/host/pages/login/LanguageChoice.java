package io.guichet.host.pages.login;

import io.guichet.host.jira.people.LocaleNames;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import io.guichet.host.pages.XsrfTokens;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets somebody choose the language, as the profile page of Jira does, and shows the page they came from again. */
public final class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    public LanguageChoice(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, shell.world(), shell.world().visitor());
        if (!visit.visitor().isLoggedIn() || !XsrfTokens.isRight(request, visit.visitor())) {
            visit.forbidden();
            return;
        }
        try {
            shell.world()
                    .jira()
                    .people()
                    .languages()
                    .choose(visit.visitor().user(), LocaleNames.parse(visit.parameter("locale")));
        } catch (IllegalArgumentException notInstalled) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, notInstalled.getMessage());
            return;
        }
        visit.redirect(Side.JIRA.destination(visit));
    }
}
