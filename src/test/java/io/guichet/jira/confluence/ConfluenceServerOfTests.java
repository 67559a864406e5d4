package io.guichet.jira.confluence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers as Confluence does, in its shapes, and fails as it is told. */
final class ConfluenceServerOfTests implements AutoCloseable {

    private static final Pattern NAMED = Pattern.compile("id in \\(([\\d,]*)\\)");

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    /** Pages that everybody may read, with their versions. */
    final Map<String, Integer> pages = new TreeMap<>();
    /** Where they are, unless in AIDE. */
    final Map<String, String> moved = new TreeMap<>();
    /** What they are labelled, unless with nothing. */
    final Map<String, String> labelled = new TreeMap<>();
    /** Files of them, by identifiers that begin with att. */
    final Map<String, File> files = new TreeMap<>();

    volatile boolean brokenDownloads;
    volatile int downloads;

    record File(String page, String name, int version, byte[] content) {}

    /** As many at most in an answer, whatever is asked for. */
    volatile int most = 200;

    volatile boolean findsNothing;
    /** Shown by their names, though no search finds them. */
    final Set<String> notFound = ConcurrentHashMap.newKeySet();

    /** Found and listed, but whoever asks for their words gets none, nor those of what is asked for with them. */
    final Set<String> unreadable = ConcurrentHashMap.newKeySet();

    volatile Optional<Fault> fault = Optional.empty();
    volatile int asked;
    /** From then on it fails. */
    volatile int failAfter = Integer.MAX_VALUE;

    /** @param body absent: no answer ever comes */
    record Fault(int status, Map<String, String> headers, Optional<String> body, long promised) {

        static Fault status(int status) {
            return new Fault(status, Map.of(), Optional.of(""), 0);
        }

        static Fault body(String body) {
            return new Fault(200, Map.of(), Optional.of(body), 0);
        }
    }

    ConfluenceServerOfTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        try (exchange) {
            var failing = asked > failAfter ? Optional.of(Fault.status(500)) : fault;
            if (failing.isPresent()) {
                fail(exchange, failing.get());
                return;
            }
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/download/")) {
                downloads++;
                var file = files.get(path.substring(path.lastIndexOf('/') + 1));
                exchange.sendResponseHeaders(brokenDownloads ? 500 : 200, 0);
                exchange.getResponseBody().write(file.content());
            } else if (path.startsWith("/rest/api/content/att")) {
                var id = path.substring(path.lastIndexOf('/') + 1);
                send(exchange, files.containsKey(id) ? 200 : 404, files.containsKey(id) ? file(id) : "", 0);
            } else if (path.endsWith("/search")
                    && parameter(exchange.getRequestURI().getRawQuery(), "cql").contains("type = attachment")) {
                var results = files.keySet().stream()
                        .filter(id -> !findsNothing && !notFound.contains(id))
                        .map(this::file)
                        .collect(Collectors.joining(","));
                send(exchange, 200, "{\"results\":[" + results + "],\"limit\":200,\"_links\":{}}", 0);
            } else if (asksForWords(exchange, unreadable)) {
                send(exchange, 500, "", 0);
            } else if (path.endsWith("/search")) {
                send(exchange, 200, found(exchange.getRequestURI().getRawQuery()), 0);
            } else {
                var id = path.substring(path.lastIndexOf('/') + 1);
                send(exchange, pages.containsKey(id) ? 200 : 404, "{\"id\":\"" + id + "\"}", 0);
            }
        }
    }

    private static boolean asksForWords(HttpExchange exchange, Set<String> some) {
        var query = exchange.getRequestURI().getRawQuery();
        var named = NAMED.matcher(query == null ? "" : parameter(query, "cql"));
        return query != null
                && query.contains("body.view")
                && named.find()
                && List.of(named.group(1).split(",")).stream().anyMatch(some::contains);
    }

    private void fail(HttpExchange exchange, Fault failing) throws IOException {
        failing.headers().forEach(exchange.getResponseHeaders()::set);
        if (failing.body().isPresent()) {
            send(exchange, failing.status(), failing.body().get(), failing.promised());
        } else {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String found(String query) {
        var cql = parameter(query, "cql");
        var named = NAMED.matcher(cql);
        var wanted = named.find() ? Set.of(named.group(1).split(",")) : pages.keySet();
        var start = Integer.parseInt(parameter(query, "start"));
        var limit = Math.min(most, Integer.parseInt(parameter(query, "limit")));
        var all = findsNothing
                ? List.<String>of()
                : pages.keySet().stream()
                        .filter(wanted::contains)
                        .filter(id -> !notFound.contains(id))
                        .toList();
        var results = all.stream().skip(start).limit(limit).map(this::page).collect(Collectors.joining(","));
        var next = start + limit < all.size()
                ? "\"next\":\"/rest/api/content/search?limit=" + limit + "&start=" + (start + limit) + "\","
                : "";
        return "{\"results\":[" + results + "],\"start\":" + start + ",\"limit\":" + limit + ",\"_links\":{" + next
                + "\"base\":\"" + address() + "\"}}";
    }

    private String page(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"page\",\"title\":\"Facture " + id + "\",\"version\":{\"number\":"
                + pages.get(id) + ",\"when\":\"2026-01-02T03:04:05.000+01:00\"},"
                + "\"space\":" + space(id)
                + ",\"metadata\":{\"labels\":{\"results\":[{\"name\":\"paie\"},{\"name\":\"ref-k-"
                + id + "\"}" + label(id) + "]}},"
                + "\"body\":{\"view\":{\"value\":\"<p>Une facture se corrige.</p>\"}},"
                + "\"_links\":{\"webui\":\"/pages/viewpage.action?pageId=" + id + "\"}}";
    }

    private String space(String page) {
        return "{\"key\":\"" + moved.getOrDefault(page, "AIDE") + "\",\"name\":\"Aide en ligne\"}";
    }

    private String label(String page) {
        return labelled.containsKey(page) ? ",{\"name\":\"" + labelled.get(page) + "\"}" : "";
    }

    private String file(String id) {
        var file = files.get(id);
        return "{\"id\":\"" + id + "\",\"type\":\"attachment\",\"title\":\"" + file.name()
                + "\",\"version\":{\"number\":" + file.version() + ",\"when\":\"2026-01-02T03:04:05.000+01:00\"},"
                + "\"space\":" + space(file.page()) + ",\"container\":{\"id\":\"" + file.page()
                + "\"},\"extensions\":{\"mediaType\":\"application/octet-stream\"},"
                + "\"_links\":{\"download\":\"/download/attachments/" + file.page() + "/" + id + "\"}}";
    }

    private static String parameter(String query, String name) {
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void send(HttpExchange exchange, int status, String body, long promised) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, Math.max(promised, bytes.length == 0 ? -1 : bytes.length));
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
