package io.guichet.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as Confluence's REST has them, and what people do with them through it: find by title, write, label. */
final class WikiPages {

    private static final Pattern LABELS = Pattern.compile("/rest/api/content/(\\d+)/label");

    private final Wiki wiki;
    private final Writers writers;
    private final ObjectMapper json = new ObjectMapper();

    WikiPages(Wiki wiki, Writers writers) {
        this.wiki = wiki;
        this.writers = writers;
    }

    record Reply(int status, String body) {

        static Reply problem(int status, String message) {
            return new Reply(status, ConfluenceServer.problem(status, message));
        }
    }

    /** Absent for what is only read, and by whom does not matter. */
    Optional<Reply> asked(HttpExchange exchange, String path, Map<String, String> wanted) throws IOException {
        String person = exchange.getRequestHeaders().getFirst(ConfluenceServer.AS_PERSON);
        if (person != null && !writers.consented(person)) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "OAuth oauth_problem=\"token_rejected\"");
            return Optional.of(Reply.problem(401, "No consent"));
        }
        Matcher labels = LABELS.matcher(path);
        if (exchange.getRequestMethod().equals("POST")) {
            JsonNode body = json.readTree(exchange.getRequestBody());
            return labels.matches()
                    ? Optional.of(labelled(person, Long.parseLong(labels.group(1)), body))
                    : Optional.of(path.equals("/rest/api/content") ? written(person, body) : Reply.problem(405, ""));
        }
        return path.equals("/rest/api/content") ? Optional.of(titled(person, wanted)) : Optional.empty();
    }

    private Reply titled(String person, Map<String, String> wanted) {
        ObjectNode answer = json.createObjectNode();
        ArrayNode results = answer.putArray("results");
        wiki.readable(writers.knows(person)).stream()
                .filter(page -> page.space().equals(wanted.get("spaceKey")))
                .filter(page -> page.title().equalsIgnoreCase(wanted.get("title")))
                .forEach(page -> results.add(content(page, wanted.getOrDefault("expand", ""))));
        answer.put("start", 0).put("limit", 25).put("size", results.size());
        return new Reply(200, answer.toString());
    }

    private Reply written(String person, JsonNode body) {
        String space = body.at("/space/key").asText();
        String title = body.path("title").asText();
        if (!wiki.has(space)) {
            return Reply.problem(404, "No space found with key : " + space);
        }
        if (!writers.mayWrite(person, space)) {
            return Reply.problem(403, "Could not create content with type page");
        }
        if (!body.path("type").asText().equals("page")
                || !body.at("/body/storage/representation").asText().equals("storage")) {
            return Reply.problem(400, "Content body is required");
        }
        if (wiki.readable(true).stream()
                .anyMatch(page -> page.space().equals(space) && page.title().equalsIgnoreCase(title))) {
            return Reply.problem(
                    400,
                    "A page with this title already exists: A page already exists with the title " + title
                            + " in the space with key " + space);
        }
        WikiPage page = wiki.add(space, title, body.at("/body/storage/value").asText(), List.of(), List.of(), false);
        wiki.touch(page.id());
        return new Reply(200, content(page, "version,space,body.storage").toString());
    }

    private Reply labelled(String person, long id, JsonNode labels) {
        Optional<WikiPage> page = wiki.readable(writers.knows(person)).stream()
                .filter(one -> one.id() == id)
                .findFirst();
        if (page.isEmpty()) {
            return Reply.problem(404, "No content found with id");
        }
        if (!writers.mayWrite(person, page.get().space())) {
            return Reply.problem(403, "You may not label");
        }
        List<String> all = new ArrayList<>(page.get().labels());
        labels.forEach(label -> all.add(label.path("name").asText()));
        WikiPage now = wiki.label(id, all.stream().distinct().toList());
        return new Reply(
                200, content(now, "metadata.labels").at("/metadata/labels").toString());
    }

    ObjectNode content(WikiPage page, String expand) {
        ObjectNode content = json.createObjectNode();
        content.put("id", Long.toString(page.id())).put("type", "page").put("status", "current");
        content.put("title", page.title());
        content.putObject("_links").put("webui", "/pages/viewpage.action?pageId=" + page.id());
        if (expand.contains("version")) {
            content.putObject("version")
                    .put("number", page.version())
                    .put("when", page.changed().atOffset(ZoneOffset.UTC).toString());
        }
        if (expand.contains("space")) {
            content.putObject("space").put("key", page.space()).put("name", wiki.nameOf(page.space()));
        }
        for (String form : List.of("view", "storage")) {
            if (expand.contains("body." + form)) {
                content.putObject("body")
                        .putObject(form)
                        .put("value", page.body())
                        .put("representation", form);
            }
        }
        if (expand.contains("metadata.labels")) {
            ArrayNode labels = content.putObject("metadata").putObject("labels").putArray("results");
            page.labels()
                    .forEach(label -> labels.addObject().put("prefix", "global").put("name", label));
        }
        return content;
    }

    /** As a person looks at it. */
    static String html(Optional<WikiPage> page) {
        return "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>"
                + page.map(one -> Wiki.escaped(one.title())).orElse("Page introuvable")
                + "</title><body style=\"font:16px/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem\"><h1>"
                + page.map(one -> Wiki.escaped(one.title())).orElse("Page introuvable")
                + "</h1>"
                + page.map(WikiPage::body).orElse("")
                + "</body></html>";
    }
}
