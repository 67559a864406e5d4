package io.guichet.jira.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node's index outlives a restart, and a broken one is made anew without anybody noticing (R24). */
final class NodeArticlesTest {

    private static final Set<String> AIDE = Set.of("AIDE");

    @TempDir
    private Path home;

    @Test
    void what_was_read_is_there_after_a_restart() {
        var before = articles();
        before.change(List.of(article()), List.of());
        before.stop();

        var after = articles();

        assertThat(after.held()).containsEntry("1", 3);
        assertThat(after.search("facture", AIDE, 5)).hasSize(1);
        after.stop();
    }

    @Test
    void broken_files_are_thrown_away_and_read_anew() throws IOException {
        var before = articles();
        before.change(List.of(article()), List.of());
        before.stop();
        spoil();

        var after = articles();

        assertThatThrownBy(() -> after.search("facture", AIDE, 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThat(after.held()).isEmpty();
        assertThat(after.search("facture", AIDE, 5)).isEmpty();
        after.change(List.of(article()), List.of());
        assertThat(after.search("facture", AIDE, 5)).hasSize(1);
        after.stop();
    }

    /** Nobody is told that nothing was found where nothing was searched (R57). */
    @Test
    void an_index_that_does_not_answer_is_no_index_that_finds_nothing() {
        var early = articles();
        assertThat(early.isReady()).isFalse();
        assertThatThrownBy(() -> early.on("facture", AIDE)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> early.search("facture", AIDE, 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> early.on(AIDE, Set.of(), "", 0, 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> early.byId("1", AIDE)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThat(early.recent(AIDE, Set.of(), 5)).isEmpty();

        early.change(List.of(article()), List.of());
        assertThat(early.isReady()).isTrue();
        assertThat(early.on("Comment corriger une facture ?", AIDE)).isNotEmpty();
        early.stop();
        assertThatThrownBy(() -> early.on("facture", AIDE)).isInstanceOf(KnowledgeBaseIsAway.class);
    }

    /** A restriction could be followed no more, and what it hides would be found until a restart (R159). */
    @Test
    void an_index_that_closed_itself_is_thrown_away_and_goes_on() throws Exception {
        var articles = articles();
        articles.change(List.of(article()), List.of());
        closeBehindItsBack(articles);

        assertThatThrownBy(() -> articles.change(List.of(), List.of("1"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> articles.search("facture", AIDE, 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        articles.change(List.of(article()), List.of());
        assertThat(articles.search("facture", AIDE, 5)).hasSize(1);
        articles.stop();
    }

    /** As Lucene's writer does after it ran out of memory. */
    private static void closeBehindItsBack(NodeArticles articles) throws Exception {
        var open = NodeArticles.class.getDeclaredField("open");
        open.setAccessible(true);
        ((LuceneArticles) ((Optional<?>) open.get(articles)).orElseThrow()).close();
    }

    private void spoil() throws IOException {
        try (var files = Files.list(home.resolve("caches/guichet/articles-1"))) {
            for (var file : files.toList()) {
                Files.writeString(file, "no index");
            }
        }
    }

    private NodeArticles articles() {
        return new NodeArticles(new HomeOfTests(home, home), new Mishaps(Clock.systemUTC()));
    }

    private static Article article() {
        return new Article(
                "1",
                Optional.empty(),
                "AIDE",
                "Aide en ligne",
                Article.Kind.FAQ,
                "Comment corriger une facture ?",
                "Une facture validée se corrige par un avoir.",
                List.of("faq"),
                "http://localhost/1",
                Instant.EPOCH,
                3);
    }
}
