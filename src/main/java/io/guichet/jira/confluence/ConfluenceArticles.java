package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Confluence's pages as articles.
 *
 * <p>Source: Confluence's REST, {@code /rest/api/content/search?cql=}, with the fields that sooperset/mcp-atlassian reads.
 */
@Named
public final class ConfluenceArticles implements KnowledgeBase {

    /** The beginning of a label that says which article of another system it was: no subject of its own. */
    private static final String REF = "ref-";

    private final ConfluenceLink confluence;
    private final ConfluenceSearch search;

    @Inject
    public ConfluenceArticles(ConfluenceLink confluence) {
        this.confluence = confluence;
        this.search = new ConfluenceSearch(confluence);
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
        return editions("type = page and " + ConfluenceSearch.changedSince(moment) + " order by created");
    }

    private List<Edition> editions(String cql) {
        return search.editions(cql, "version,space,metadata.labels", page -> true);
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
        return search.found("id in (" + known + ")", "body.view,version,space,metadata.labels", ids.size()).stream()
                .map(this::article)
                .toList();
    }

    private Article article(JsonNode page) {
        var labels = ConfluenceSearch.labels(page);
        var id = page.path("id").asText();
        var read = PageBody.of(page.path("body").path("view").path("value").asText(), id, confluence.address());
        return new Article(
                id,
                labels.stream()
                        .filter(label -> label.startsWith(REF))
                        .map(label -> label.substring(REF.length()))
                        .findFirst(),
                page.path("space").path("key").asText(),
                page.path("space").path("name").asText(),
                Article.Kind.of(labels),
                page.path("title").asText(),
                read.words(),
                labels.stream().filter(label -> !label.startsWith(REF)).toList(),
                confluence.address() + page.path("_links").path("webui").asText(),
                ConfluenceSearch.changed(page),
                search.edition(page),
                Optional.empty(),
                read.body());
    }
}
