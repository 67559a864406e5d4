package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBase;
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
import java.util.List;
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
        var editions = new ArrayList<Edition>();
        while (editions.size() < MOST) {
            var path = search(cql, "version", editions.size(), A_PAGE);
            var results = confluence.get(path).path("results");
            for (var page : results) {
                editions.add(new Edition(page.path("id").asText(), version(page)));
            }
            if (results.size() < A_PAGE) {
                break;
            }
        }
        return editions;
    }

    @Override
    public List<Article> read(Collection<String> ids) {
        var known = ids.stream().filter(id -> id.matches("\\d{1,18}")).collect(Collectors.joining(","));
        if (known.isEmpty()) {
            return List.of();
        }
        var path = search("id in (" + known + ")", "body.view,version,space,metadata.labels", 0, ids.size());
        var articles = new ArrayList<Article>();
        for (var page : confluence.get(path).path("results")) {
            articles.add(article(page));
        }
        return articles;
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
