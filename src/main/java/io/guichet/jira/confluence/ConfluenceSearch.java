package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.knowledge.KnowledgeBase.Edition;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Confluence's search by CQL, to its end. */
final class ConfluenceSearch {

    private static final int A_PAGE = 200;

    /** More pages than these are not read. */
    private static final int MOST = 200_000;

    /** CQL takes the time zone of the one who asks; a day more covers them all. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private static final Pattern START = Pattern.compile("[?&]start=(\\d{1,7})(?!\\d)");

    private static final int WIDEST_ZONE_HOURS = 14;

    private final ConfluenceLink confluence;

    ConfluenceSearch(ConfluenceLink confluence) {
        this.confluence = confluence;
    }

    static String changedSince(Instant moment) {
        return "lastmodified >= \"" + MINUTE.format(moment.minusSeconds(WIDEST_ZONE_HOURS * 3600L)) + '"';
    }

    List<Edition> editions(String cql, String expand, Predicate<JsonNode> which) {
        var editions = new LinkedHashMap<String, Edition>();
        for (var content : found(cql, expand, A_PAGE)) {
            if (which.test(content)) {
                var id = content.path("id").asText();
                editions.put(id, new Edition(id, edition(content)));
            }
        }
        return List.copyOf(editions.values());
    }

    /** A server may give fewer in an answer than it was asked for: it says itself where the next ones begin. */
    List<JsonNode> found(String cql, String expand, int atOnce) {
        var pages = new ArrayList<JsonNode>();
        var start = 0;
        do {
            var answer = confluence.get(search(cql, expand, start, atOnce));
            results(answer).forEach(pages::add);
            var next = next(answer, start);
            start = next > start ? next : MOST;
        } while (start < MOST);
        return pages;
    }

    private static JsonNode results(JsonNode answer) {
        var results = answer.path("results");
        if (!results.isArray()) {
            throw new KnowledgeBaseIsAway("an answer without results", Optional.empty());
        }
        return results;
    }

    /** Where to go on, or 0. */
    private static int next(JsonNode answer, int start) {
        var limit = Math.max(1, answer.path("limit").asInt(A_PAGE));
        var link = answer.path("_links").path("next").asText();
        if (link.isEmpty()) {
            return answer.path("results").size() < limit || answer.has("_links") ? 0 : start + limit;
        }
        var said = START.matcher(link);
        return said.find() ? Integer.parseInt(said.group(1)) : start + limit;
    }

    private static String search(String cql, String expand, int start, int limit) {
        return "/rest/api/content/search?cql=" + URLEncoder.encode(cql, StandardCharsets.UTF_8) + "&expand=" + expand
                + "&start=" + start + "&limit=" + limit;
    }

    /** Another number wherever anything of it is another: its version counts neither its labels nor the space that it is in. */
    int edition(JsonNode content) {
        var space = content.path("space");
        return Objects.hash(
                content.path("version").path("number").asInt(1),
                space.path("key").asText(),
                space.path("name").asText(),
                labels(content).stream().sorted().toList(),
                confluence.address());
    }

    static List<String> labels(JsonNode content) {
        return StreamSupport.stream(
                        content.path("metadata").path("labels").path("results").spliterator(), false)
                .map(label -> label.path("name").asText())
                .toList();
    }

    static Instant changed(JsonNode content) {
        try {
            return OffsetDateTime.parse(content.path("version").path("when").asText())
                    .toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
