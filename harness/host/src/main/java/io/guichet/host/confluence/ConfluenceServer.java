package io.guichet.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Confluence over HTTP: search and read as it has them, pages to look at, and below {@code /stand-in} what tests need: to write,
 * restrict, label, move and delete pages, and to let the next answers fail.
 */
public final class ConfluenceServer implements AutoCloseable {

    /** With this header the link speaks as its own user, who may read all; without it as nobody. */
    static final String AS_LINK = "X-Stand-In-Link";

    /** With this header the link speaks as this person, if she allows it. */
    static final String AS_PERSON = "X-Stand-In-Person";

    static final String CONTEXT = "/confluence";
    private static final int MOST = 200;
    private static final int TRIED = 500;

    private final Wiki wiki;
    private final WikiFiles files;
    private final WikiPages pages;
    private final Writers writers = new Writers();
    private final WikiChanges changes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "confluence");
        thread.setDaemon(true);
        return thread;
    });
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

    /** @param port taken if it is free, else one of the next */
    public ConfluenceServer(Wiki wiki, int port) throws IOException {
        this.wiki = wiki;
        this.files = new WikiFiles(wiki);
        this.pages = new WikiPages(wiki, writers);
        this.changes = new WikiChanges(wiki, writers, fault::set);
        this.server = bound(port);
        server.createContext(CONTEXT, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The port that is asked for, or the next one that is free. */
    private static HttpServer bound(int port) throws IOException {
        for (int next = port; next < port + TRIED; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), next), 0);
            } catch (BindException taken) {
                continue;
            }
        }
        throw new BindException("no port is free from " + port + " on");
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + CONTEXT;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(CONTEXT.length());
            try {
                if (path.startsWith("/stand-in")) {
                    change(exchange, path);
                    return;
                }
                Fault now = failing(exchange);
                if (now.concerns(exchange)) {
                    if (now.after()) {
                        pages.asked(exchange, path, parameters(exchange));
                    }
                    exchange.getResponseHeaders().set("Retry-After", "1");
                    send(exchange, now.status(), "text/plain", "");
                    return;
                }
                Optional<WikiPages.Reply> reply = pages.asked(exchange, path, parameters(exchange));
                if (reply.isPresent()) {
                    send(
                            exchange,
                            reply.get().status(),
                            "application/json",
                            reply.get().body());
                } else {
                    read(exchange, path, parameters(exchange));
                }
            } catch (IllegalArgumentException e) {
                send(exchange, 400, "application/json", problem(400, e.getMessage()));
            }
        }
    }

    private Fault failing(HttpExchange exchange) {
        return fault.getAndUpdate(now -> now.concerns(exchange) ? now.less() : now);
    }

    private void read(HttpExchange exchange, String path, Map<String, String> wanted) throws IOException {
        boolean everything = exchange.getRequestHeaders().containsKey(AS_LINK)
                || writers.knows(exchange.getRequestHeaders().getFirst(AS_PERSON));
        if (path.equals("/rest/api/content/search") || path.equals("/rest/api/search")) {
            send(
                    exchange,
                    200,
                    "application/json",
                    found(path, wanted, everything).toString());
        } else if (path.startsWith("/rest/api/content/" + WikiFiles.PREFIX)) {
            Optional<WikiFile> file = files.byId(path.substring("/rest/api/content/".length()), everything);
            send(
                    exchange,
                    file.isPresent() ? 200 : 404,
                    "application/json",
                    file.map(one -> files.content(one).toString())
                            .orElseGet(() -> problem(404, "No content found with id")));
        } else if (path.startsWith("/download/attachments/")) {
            Optional<WikiFile> file = files.byPath(path, everything);
            send(
                    exchange,
                    file.isPresent() ? 200 : 404,
                    file.map(WikiFile::mediaType).orElse("text/html"),
                    file.map(WikiFile::content).orElse(new byte[0]));
        } else if (path.startsWith("/rest/api/content/")) {
            Optional<WikiPage> page = page(path.substring(path.lastIndexOf('/') + 1), everything);
            send(
                    exchange,
                    page.isPresent() ? 200 : 404,
                    "application/json",
                    page.map(one -> pages.content(one, wanted.getOrDefault("expand", ""))
                                    .toString())
                            .orElseGet(() -> problem(404, "No content found with id")));
        } else if (path.equals("/pages/viewpage.action")) {
            Optional<WikiPage> page = page(wanted.getOrDefault("pageId", ""), everything);
            send(exchange, page.isPresent() ? 200 : 404, "text/html", WikiPages.html(page));
        } else {
            send(exchange, 404, "application/json", problem(404, "Not found"));
        }
    }

    private Optional<WikiPage> page(String id, boolean everything) {
        return wiki.readable(everything).stream()
                .filter(page -> Long.toString(page.id()).equals(id))
                .findFirst();
    }

    private ObjectNode found(String path, Map<String, String> wanted, boolean everything) {
        String cql = wanted.getOrDefault("cql", "");
        if (files.areMeant(cql)) {
            return files.found(cql, wanted, everything, address());
        }
        var query = Cql.parse(cql);
        int start = Integer.parseInt(wanted.getOrDefault("start", "0"));
        int limit = Math.min(MOST, Integer.parseInt(wanted.getOrDefault("limit", "25")));
        List<WikiPage> all =
                new ArrayList<>(wiki.readable(everything).stream().filter(query).toList());
        ObjectNode answer = json.createObjectNode();
        ArrayNode results = answer.putArray("results");
        for (WikiPage page : all.subList(Math.min(start, all.size()), Math.min(all.size(), start + limit))) {
            ObjectNode content = pages.content(page, wanted.getOrDefault("expand", ""));
            if (path.endsWith("/content/search")) {
                results.add(content);
            } else {
                ObjectNode result = results.addObject();
                result.set("content", content);
                result.put("title", page.title());
                result.put("excerpt", page.body().replaceAll("<[^>]*>", " ").strip());
                result.put("url", content.path("_links").path("webui").asText());
                result.put("entityType", "content");
            }
        }
        answer.put("start", start).put("limit", limit).put("size", results.size());
        answer.put("totalSize", all.size()).put("cqlQuery", wanted.get("cql"));
        ObjectNode links = answer.putObject("_links").put("base", address()).put("context", CONTEXT);
        if (start + limit < all.size()) {
            links.put("next", path + "?start=" + (start + limit));
        }
        return answer;
    }

    private void change(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/stand-in/authorise")) {
            writers.consents(parameters(exchange).getOrDefault("person", ""), true);
            send(exchange, 200, "text/html", "<!doctype html><title>Confluence</title><p>Accès autorisé.");
            return;
        }
        JsonNode wanted = json.readTree(exchange.getRequestBody());
        long id = changes.made(path, wanted);
        send(
                exchange,
                200,
                "application/json",
                json.createObjectNode().put("id", id).toString());
    }

    static String problem(int status, String message) {
        return new ObjectMapper()
                .createObjectNode()
                .put("statusCode", status)
                .put("message", message)
                .toString();
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        Map<String, String> parameters = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static void send(HttpExchange exchange, int status, String type, String body) {
        send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) {
        try {
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
