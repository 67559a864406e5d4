package io.guichet.jira.knowledge;

import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.ArticleBody.Block;
import io.guichet.core.knowledge.ArticleBody.Cell;
import io.guichet.core.knowledge.ArticleBody.Run;
import io.guichet.core.knowledge.Pictures.Shown;
import io.guichet.core.knowledge.ReadingAnArticle;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Knowledge.Audience;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is read as it was kept (R24), and its images by those alone who may read it (R159). */
final class ReadingAnArticleTest {

    private static final String PATH = "/download/attachments/7/a.png";
    private static final ArticleBody BODY = new ArticleBody(
            List.of(
                    new Block.Heading(1, List.of(new Run("Avoir", false, false, false, ""))),
                    new Block.Items(true, List.of(List.of(new Block.Aside(List.of(new Block.Picture(1, PATH, "É")))))),
                    new Block.Code("a\tb"),
                    new Block.Table(List.of(List.of(new Cell(
                            true,
                            List.of(new Block.Paragraph(
                                    List.of(new Run("x", true, true, true, "https://a.example/"))))))))),
            false);

    private final MemorySettings settings = new MemorySettings();
    private final List<String> fetched = new ArrayList<>();
    private LuceneArticles index;
    private SharedArticles copy;
    private ReadingAnArticle reading;

    @TempDir
    private Path folder;

    @BeforeEach
    void anArticle() throws IOException {
        index = new LuceneArticles(new ByteBuffersDirectory());
        copy = new SharedArticles(new HomeOfTests(folder.resolve("shared"), folder.resolve("own")));
        reading = new ReadingAnArticle(new SuggestingArticles(index, settings), copy, path -> {
            fetched.add(path);
            return Optional.of(new Shown("image/png", new byte[] {1}));
        });
        knowledge(List.of(), Audience.EVERYONE);
        kept(1, "AIDE");
        index.change(List.of(article(1, "AIDE")), List.of());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void it_comes_back_as_it_was_kept() {
        var opened = reading.open(SUP, "7").orElseThrow();

        assertThat(opened.body()).isEqualTo(BODY);
        assertThat(reading.picture(SUP, "7", 1)).map(Shown::type).contains("image/png");
        assertThat(fetched).containsExactly(PATH);
        assertThat(reading.picture(SUP, "7", 2)).isEmpty();
        assertThat(reading.picture(SUP, "8", 1)).isEmpty();
    }

    @Test
    void what_customers_may_not_read_has_no_images_either() {
        knowledge(List.of(), Audience.AGENTS);
        assertThat(reading.open(SUP, "7")).isEmpty();
        assertThat(reading.picture(SUP, "7", 1)).isEmpty();

        knowledge(List.of("PAIE"), Audience.EVERYONE);
        assertThat(reading.picture(SUP, "7", 1)).isEmpty();
        index.change(List.of(), List.of("7"));
        knowledge(List.of(), Audience.EVERYONE);
        assertThat(reading.picture(SUP, "7", 1)).isEmpty();
        assertThat(fetched).isEmpty();
    }

    /** Another node may have read on: what these customers were shown is what they read. */
    @Test
    void of_another_edition_or_space_nothing_but_the_words_that_were_found_is_shown() {
        kept(2, "AIDE");
        assertThat(reading.open(SUP, "7").orElseThrow().body()).isEqualTo(ArticleBody.of("Par un avoir.\nEnsuite."));
        assertThat(reading.picture(SUP, "7", 1)).isEmpty();

        kept(1, "INT");
        assertThat(reading.open(SUP, "7").orElseThrow().body().blocks()).hasSize(2);
    }

    private void kept(int version, String space) {
        copy.change(List.of(article(version, space)), List.of(), true);
    }

    private static Article article(int version, String space) {
        return new Article(
                "7",
                Optional.empty(),
                space,
                space,
                Article.Kind.PAGE,
                "Corriger une facture",
                "Par un avoir.\nEnsuite.",
                List.of(),
                "https://wiki.example.com/7",
                Instant.EPOCH,
                version,
                Optional.empty(),
                BODY);
    }

    private void knowledge(List<String> spaces, Audience audience) {
        settings.with(SUP, Rules.on().with(Group.KNOWLEDGE, new Knowledge(true, spaces, audience)));
    }
}
