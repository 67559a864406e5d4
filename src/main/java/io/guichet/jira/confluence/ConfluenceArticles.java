package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBase;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Confluence's pages as articles.
 *
 * <p>Source: Confluence's REST, {@code /rest/api/content/search?cql=}, with the fields that sooperset/mcp-atlassian reads.
 */
@Named
public final class ConfluenceArticles implements KnowledgeBase {

    private static final int A_PAGE = 200;

    /** More pages than these are not read. */
    private static final int MOST = 200_000;

    /** CQL takes the time zone of the one who asks; a day more covers them all. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private static final Pattern START = Pattern.compile("[?&]start=(\\d{1,7})(?!\\d)");

    private static final int WIDEST_ZONE_HOURS = 14;

    private final ConfluenceLink confluence;

    @Inject
    public ConfluenceArticles(ConfluenceLink confluence) {
        this.confluence = confluence;
    }

    @Override
    public boolean isThere() {
        return confluence.isThere();
    }

    @Override
    public List<Edition> all() {
        return editions("type = page order by created");
    }

    @Override
    public List<Edition> changedSince(Instant moment) {
        var since = MINUTE.format(moment.minusSeconds(WIDEST_ZONE_HOURS * 3600L));
        return editions("type = page and lastmodified >= \"" + since + "\" order by created");
    }

    private List<Edition> editions(String cql) {
        var editions = new LinkedHashMap<String, Edition>();
        for (var page : found(cql, "version", A_PAGE)) {
            var id = page.path("id").asText();
            editions.put(id, new Edition(id, version(page)));
        }
        return List.copyOf(editions.values());
    }

    /** A server may give fewer in an answer than it was asked for: it says itself where the next ones begin. */
    private List<JsonNode> found(String cql, String expand, int atOnce) {
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

    @Override
    public boolean shows(String id) {
        return confluence.answers("/rest/api/content/" + id);
    }

    @Override
    public List<Article> read(Collection<String> ids) {
        var known = ids.stream().filter(id -> id.matches("\\d{1,18}")).collect(Collectors.joining(","));
        if (known.isEmpty()) {
            return List.of();
        }
        return found("id in (" + known + ")", "body.view,version,space,metadata.labels", ids.size()).stream()
                .map(this::article)
                .toList();
    }

    private static String search(String cql, String expand, int start, int limit) {
        return "/rest/api/content/search?cql=" + URLEncoder.encode(cql, StandardCharsets.UTF_8) + "&expand=" + expand
                + "&start=" + start + "&limit=" + limit;
    }

    private Article article(JsonNode page) {
        var labels = StreamSupport.stream(
                        page.path("metadata").path("labels").path("results").spliterator(), false)
                .map(label -> label.path("name").asText())
                .toList();
        return new Article(
                page.path("id").asText(),
                labels.stream()
                        .filter(label -> label.startsWith("ref-"))
                        .map(label -> label.substring(4))
                        .findFirst(),
                page.path("space").path("key").asText(),
                page.path("space").path("name").asText(),
                Article.Kind.of(labels),
                page.path("title").asText(),
                PlainText.of(page.path("body").path("view").path("value").asText()),
                labels,
                confluence.address() + page.path("_links").path("webui").asText(),
                changed(page),
                version(page));
    }

    private static int version(JsonNode page) {
        return page.path("version").path("number").asInt(1);
    }

    private static Instant changed(JsonNode page) {
        try {
            return OffsetDateTime.parse(page.path("version").path("when").asText())
                    .toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
