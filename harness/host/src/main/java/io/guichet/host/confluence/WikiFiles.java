package io.guichet.host.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files of pages as Confluence's REST has them. */
final class WikiFiles {

    static final String PREFIX = "att";

    private static final Pattern MEANT = Pattern.compile("type\\s*=\\s*attachment\\b");
    private static final int MOST = 200;

    private final Wiki wiki;
    private final ObjectMapper json = new ObjectMapper();

    WikiFiles(Wiki wiki) {
        this.wiki = wiki;
    }

    boolean areMeant(String cql) {
        return MEANT.matcher(cql).find();
    }

    ObjectNode found(String cql, Map<String, String> wanted, boolean everything, String address) {
        var query = Cql.parse(MEANT.matcher(cql).replaceFirst("type = page"));
        int start = Integer.parseInt(wanted.getOrDefault("start", "0"));
        int limit = Math.min(MOST, Integer.parseInt(wanted.getOrDefault("limit", "25")));
        List<WikiFile> all = wiki.files(everything).stream()
                .filter(file -> query.test(file.asContent()))
                .toList();
        ObjectNode answer = json.createObjectNode();
        ArrayNode results = answer.putArray("results");
        all.stream().skip(start).limit(limit).forEach(file -> results.add(content(file)));
        answer.put("start", start).put("limit", limit).put("size", results.size());
        ObjectNode links = answer.putObject("_links").put("base", address);
        if (start + limit < all.size()) {
            links.put("next", "/rest/api/content/search?start=" + (start + limit));
        }
        return answer;
    }

    Optional<WikiFile> byId(String id, boolean everything) {
        return wiki.files(everything).stream()
                .filter(file -> (PREFIX + file.id()).equals(id))
                .findFirst();
    }

    /** {@code /download/attachments/{page}/{name}}. */
    Optional<WikiFile> byPath(String path, boolean everything) {
        String[] parts = path.split("/", 5);
        String name = URLDecoder.decode(parts[parts.length - 1], StandardCharsets.UTF_8);
        return wiki.files(everything).stream()
                .filter(file -> Long.toString(file.page().id()).equals(parts[3])
                        && file.name().equals(name))
                .findFirst();
    }

    ObjectNode content(WikiFile file) {
        ObjectNode content = json.createObjectNode();
        content.put("id", PREFIX + file.id()).put("type", "attachment").put("status", "current");
        content.put("title", file.name());
        content.putObject("version")
                .put("number", file.version())
                .put("when", file.changed().atOffset(ZoneOffset.UTC).toString());
        content.putObject("extensions").put("mediaType", file.mediaType()).put("fileSize", file.content().length);
        content.putObject("space")
                .put("key", file.page().space())
                .put("name", wiki.nameOf(file.page().space()));
        content.putObject("container")
                .put("id", Long.toString(file.page().id()))
                .put("type", "page")
                .put("title", file.page().title());
        content.putObject("_links")
                .put("webui", "/pages/viewpage.action?pageId=" + file.page().id())
                .put(
                        "download",
                        "/download/attachments/" + file.page().id() + "/"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20")
                                + "?version=" + file.version() + "&api=v2");
        return content;
    }

    /** What a test wants to be in a file: bytes, or words. */
    static byte[] content(JsonNode wanted) {
        return wanted.has("base64")
                ? Base64.getDecoder().decode(wanted.path("base64").asText())
                : SmallPdf.of(wanted.path("text").asText());
    }
}
