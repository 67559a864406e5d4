package io.guichet.host.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all pages have around them: head, language, who is logged in, menus, the tags of plugins' web resources. */
public final class Shell {

    private final PageWorld world;
    private final Templates templates = new Templates();

    public Shell(PageWorld world) {
        this.world = world;
    }

    /** Answers with a page; contexts are those of web resources. */
    public void send(Visit visit, String template, Map<String, Object> own, String... contexts) throws IOException {
        HttpServletResponse response = visit.response();
        Map<String, Object> values = values(visit.request(), response, contexts);
        values.putAll(own);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        String html = templates.render(template, values);
        response.getWriter().write(html);
    }

    /** What every template may use. */
    Map<String, Object> values(HttpServletRequest request, HttpServletResponse response, String... contexts) {
        Visitor visitor = world.visitor();
        Map<String, Object> values = new HashMap<>();
        values.put("context", world.contextPath());
        // Jira calls British English en_UK; browsers do not know that name.
        values.put("lang", visitor.locale().toLanguageTag().replace("-UK", "-GB"));
        values.put("locale", visitor.locale().toString());
        values.put("t", visitor.words().all());
        values.put("wordsJson", visitor.words().json());
        values.put("token", XsrfTokens.current(request, response, visitor));
        values.put("user", visitor.name());
        values.put("userKey", visitor.isLoggedIn() ? visitor.user().getKey() : "");
        values.put("displayName", visitor.displayName());
        values.put("loggedIn", visitor.isLoggedIn());
        values.put("licensed", visitor.licensed());
        values.put("administrator", visitor.administrator());
        values.put("french", visitor.locale().getLanguage().equals("fr"));
        values.put(
                "resourcesHtml", contexts.length == 0 ? "" : world.resources().tags(contexts));
        return values;
    }

    /** A page of Jira's: the header with its menus besides. */
    public void sendJira(Visit visit, String template, Map<String, Object> own, String... contexts) throws IOException {
        Map<String, Object> values = new HashMap<>(JiraHeader.of(world, visit));
        values.putAll(own);
        send(visit, template, values, contexts);
    }

    /** Part of a page, for a page that is open already. */
    public void sendPart(Visit visit, String template, Map<String, Object> own) throws IOException {
        send(visit, template, own);
    }

    String render(String template, Map<String, Object> values) {
        return templates.render(template, values);
    }

    public PageWorld world() {
        return world;
    }

    /** The contexts of every page of Jira's, with those of the page. */
    public static String[] jiraContexts(String... ofPage) {
        List<String> all = new ArrayList<>(List.of(ofPage));
        all.add("atl.general");
        return all.toArray(String[]::new);
    }
}
