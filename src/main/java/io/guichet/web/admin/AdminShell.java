package io.guichet.web.admin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.guichet.core.people.PersonKey;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the pages of the administration have in common: who looks, the way to the login, the page around ours. */
@Named
public final class AdminShell {

    private static final String VIEWS = "io.guichet:views";

    private final JiraAuthenticationContext authentication;
    private final Sentences sentences;
    private final SoyTemplateRenderer soy;
    private final ApplicationProperties jira;

    @Inject
    public AdminShell(
            @ComponentImport JiraAuthenticationContext authentication,
            Sentences sentences,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport ApplicationProperties jira) {
        this.authentication = authentication;
        this.sentences = sentences;
        this.soy = soy;
        this.jira = jira;
    }

    /** Who looks, and nothing of it kept on the way; nobody, who is sent to the login, otherwise. */
    Optional<PersonKey> visitor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var visitor = visitor();
        if (visitor.isEmpty()) {
            toLogin(request, response);
        }
        return visitor;
    }

    Optional<PersonKey> visitor() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .filter(user -> user.isActive())
                .map(user -> new PersonKey(user.getKey()));
    }

    /** To Jira's login, and back here afterwards. */
    private void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var here = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        response.sendRedirect(jira.getBaseUrl(UrlMode.RELATIVE)
                + "/login.jsp?os_destination="
                + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    void write(HttpServletResponse response, String template, Map<String, Object> own) throws IOException {
        var data = new HashMap<String, Object>(own);
        data.put("title", sentences.here("guichet.web.admin.title"));
        data.put("contextPath", jira.getBaseUrl(UrlMode.RELATIVE));
        data.put("lang", authentication.getLocale().getLanguage());
        response.setContentType("text/html;charset=UTF-8");
        try {
            soy.render(response.getWriter(), VIEWS, template, data);
        } catch (SoyException e) {
            throw new IOException(e);
        }
    }
}
