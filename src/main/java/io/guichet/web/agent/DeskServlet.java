package io.guichet.web.agent;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.guichet.core.people.Desks;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which agents work with all their conversations (R114): a place for the desk, within Jira's header. It
 * holds no data; whoever is no agent is told so, whoever is not logged in may do that first.
 */
@Named
@UnrestrictedAccess
public class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VIEWS = "io.guichet:views";

    private final transient JiraAuthenticationContext authentication;
    private final transient Desks desks;
    private final transient People people;
    private final transient Portals portals;
    private final transient Sentences sentences;
    private final transient SoyTemplateRenderer soy;
    private final transient ApplicationProperties jira;

    @Inject
    public DeskServlet(
            @ComponentImport JiraAuthenticationContext authentication,
            Desks desks,
            People people,
            Portals portals,
            Sentences sentences,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport ApplicationProperties jira) {
        this.authentication = authentication;
        this.desks = desks;
        this.people = people;
        this.portals = portals;
        this.sentences = sentences;
        this.soy = soy;
        this.jira = jira;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var user = authentication.getLoggedInUser();
        if (user == null) {
            response.sendRedirect(jira.getBaseUrl(UrlMode.RELATIVE) + "/login.jsp?os_destination=" + here(request));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        var person = new PersonKey(user.getKey());
        var answers = !desks.orAsk(person).isEmpty();
        if (!answers && !administers(person, request.getParameter("project"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            write(
                    response,
                    "Guichet.Desk.elsewhere",
                    Map.of(
                            "title", sentences.here("guichet.web.desk.title"),
                            "text", sentences.here("guichet.web.desk.elsewhere")));
            return;
        }
        write(
                response,
                "Guichet.Desk.page",
                Map.of(
                        "title", sentences.here("guichet.web.desk.title"),
                        "contextPath", jira.getBaseUrl(UrlMode.RELATIVE),
                        "userKey", user.getKey(),
                        "answers", answers,
                        "lang", authentication.getLocale().getLanguage()));
    }

    /** Who answers for a project sees its agents and its report, and no conversation (R82, D3). */
    private boolean administers(PersonKey person, String project) {
        return Optional.ofNullable(project)
                .filter(key -> !key.isBlank())
                .map(ProjectKey::new)
                .filter(key -> portals.ofProject(key).isPresent())
                .filter(key -> people.mayAdminister(person, key))
                .isPresent();
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = "/plugins/servlet/guichet/desk" + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private void write(HttpServletResponse response, String template, Map<String, Object> data) throws IOException {
        try {
            soy.render(response.getWriter(), VIEWS, template, data);
        } catch (SoyException e) {
            throw new IOException(e);
        }
    }
}
