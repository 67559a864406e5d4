package io.guichet.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What all pages have around them: head, language, who is logged in, the tags of plugins' web resources. */
final class Shell {

    private final PageWorld world;
    private final Templates templates = new Templates();

    Shell(PageWorld world) {
        this.world = world;
    }

    void send(HttpServletResponse response, String template, Map<String, Object> own, String... contexts)
            throws IOException {
        send(response, HttpServletResponse.SC_OK, template, own, contexts);
    }

    void send(HttpServletResponse response, int status, String template, Map<String, Object> own, String... contexts)
            throws IOException {
        var visitor = world.visitor().get();
        var language = visitor.locale().getLanguage();
        var values = new HashMap<String, Object>();
        values.put("context", world.contextPath());
        values.put("lang", visitor.locale().toLanguageTag());
        values.put("t", Words.in(language));
        values.put("user", visitor.name());
        values.put("displayName", visitor.isLoggedIn() ? visitor.user().getDisplayName() : "");
        values.put("licensed", visitor.licensed());
        values.put("administrator", visitor.administrator());
        values.put("tags", world.resources().tags(contexts));
        values.putAll(own);
        templates.send(response, status, template, values);
    }

    /** To the login page and back here afterwards. */
    void toLogin(HttpServletRequest request, HttpServletResponse response, String loginPage, String parameter)
            throws IOException {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var here = request.getRequestURI().substring(world.contextPath().length()) + query;
        response.sendRedirect(world.contextPath() + loginPage + "?" + parameter + "="
                + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
