package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A Confluence in which pages are made and labelled, and which fails when and as it is told to. */
final class DraftsServer implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    final TreeMap<Long, ObjectNode> pages = new TreeMap<>();
    final List<String> asked = new ArrayList<>();
    final List<String> labels = new ArrayList<>();

    /** What fails, and how; whether a page is made all the same. */
    Predicate<String> failing = call -> false;

    int status = 500;
    String problem = "";
    boolean made;
    boolean indexed = true;

    private final HttpServer server;
    private final String conversation;

    /** @param conversation what its search finds pages by */
    DraftsServer(String conversation) throws IOException {
        this.conversation = conversation;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    ObjectNode page(String title, String body) {
        var page = json.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "RELECTURE");
        page.putObject("body").putObject("storage").put("value", body);
        return page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var call = exchange.getRequestMethod() + " " + path;
            asked.add(call);
            var body = exchange.getRequestBody().readAllBytes();
            if (failing.test(call)) {
                if (made) {
                    add((ObjectNode) json.readTree(body));
                }
                exchange.getResponseHeaders().set("Retry-After", "7");
                send(
                        exchange,
                        status,
                        problem.startsWith("<")
                                ? problem
                                : json.createObjectNode()
                                        .put("statusCode", status)
                                        .put("message", problem)
                                        .toString());
            } else if (path.endsWith("/label")) {
                json.readTree(body)
                        .forEach(label -> labels.add(path.replaceAll("\\D", "") + ":"
                                + label.path("name").asText()));
                send(exchange, 200, "{\"results\":[]}");
            } else if (exchange.getRequestMethod().equals("POST")) {
                var id = add((ObjectNode) json.readTree(body));
                send(exchange, 200, pages.get(id).toString());
            } else if (path.equals("/rest/api/content/search")) {
                send(exchange, 200, results(page -> indexed && page.toString().contains(conversation)));
            } else if (path.equals("/rest/api/content")) {
                var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
                send(
                        exchange,
                        200,
                        results(page ->
                                query.contains("title=" + page.path("title").asText() + "&expand")));
            } else {
                var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
                send(
                        exchange,
                        pages.containsKey(id) ? 200 : 404,
                        pages.containsKey(id) ? pages.get(id).toString() : "{}");
            }
        }
    }

    private long add(ObjectNode page) {
        var id = pages.size() + 1L;
        pages.put(id, page.put("id", Long.toString(id)));
        return id;
    }

    private String results(Predicate<ObjectNode> which) {
        var results = json.createArrayNode();
        pages.values().stream().filter(which).forEach(results::add);
        return json.createObjectNode().set("results", results).toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
