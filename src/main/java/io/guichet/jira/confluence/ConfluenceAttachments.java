package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.AttachedTexts;
import io.guichet.core.knowledge.KnowledgeBase.Edition;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.jira.pdf.PdfReaderIsBusy;
import io.guichet.jira.pdf.PdfTexts;
import io.guichet.jira.pdf.UnreadablePdf;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PDF files of Confluence's pages. Confluence shows nobody in particular those of open pages alone, so restrictions are its own.
 *
 * <p>Source: Confluence's REST: content of type {@code attachment} has {@code container}, {@code extensions.mediaType} (older:
 * {@code metadata.mediaType}) and {@code _links.download}; its identifiers begin with {@code att}.
 */
@Named
public final class ConfluenceAttachments implements AttachedTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceAttachments.class);
    private static final Duration BUSY = Duration.ofMinutes(5);

    private final ConfluenceLink confluence;
    private final ConfluenceSearch search;
    private final PdfTexts texts;
    private final Mishaps mishaps;

    @Inject
    public ConfluenceAttachments(ConfluenceLink confluence, PdfTexts texts, Mishaps mishaps) {
        this.confluence = confluence;
        this.search = new ConfluenceSearch(confluence);
        this.texts = texts;
        this.mishaps = mishaps;
    }

    @Override
    public List<Edition> all() {
        return editions("type = attachment order by created");
    }

    @Override
    public List<Edition> changedSince(Instant moment) {
        return editions("type = attachment and " + ConfluenceSearch.changedSince(moment) + " order by created");
    }

    private List<Edition> editions(String cql) {
        return search.editions(
                cql,
                "version,space,extensions",
                file -> AttachedTexts.isFile(file.path("id").asText()) && isPdf(file));
    }

    private static boolean isPdf(JsonNode file) {
        var type = file.path("extensions").path("mediaType").asText()
                + file.path("metadata").path("mediaType").asText();
        return type.startsWith("application/pdf")
                || file.path("title").asText().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public boolean shows(String id) {
        return confluence.answers("/rest/api/content/" + id);
    }

    @Override
    public Optional<Article> read(String id) {
        if (!id.matches("att\\d{1,18}")) {
            return Optional.empty();
        }
        return confluence
                .find("/rest/api/content/" + id + "?expand=version,space,container")
                .map(this::file);
    }

    private Article file(JsonNode file) {
        var path = file.path("_links").path("download").asText();
        return new Article(
                file.path("id").asText(),
                Optional.empty(),
                file.path("space").path("key").asText(),
                file.path("space").path("name").asText(),
                Article.Kind.PAGE,
                file.path("title").asText(),
                words(file.path("id").asText(), path),
                List.of(),
                confluence.address() + path,
                ConfluenceSearch.changed(file),
                search.edition(file),
                Optional.of(file.path("container").path("id").asText()),
                ArticleBody.NONE);
    }

    /** None where they cannot be had: then it is not tried again before there is another version. */
    private String words(String id, String path) {
        try {
            if (!path.startsWith("/download/")) {
                throw new UnreadablePdf("without an address");
            }
            return texts.of(confluence.bytes(path, PdfTexts.LARGEST).orElseThrow(() -> new UnreadablePdf("too large")));
        } catch (PdfReaderIsBusy e) {
            throw new KnowledgeBaseIsAway("a PDF file before is still being read", Optional.of(BUSY));
        } catch (UnreadablePdf e) {
            LOG.info("The PDF file {} of Confluence is not read: {}", id, e.getMessage());
            LOG.debug("The PDF file is not read", e);
            mishaps.note("articles.pdf", e);
            return "";
        }
    }
}
