package io.guichet.jira.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.knowledge.Article;
import io.guichet.jira.knowledge.Words.Language;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What brings an article to the top while one types (R24); how much is measured by {@link KnowledgeBench}. */
final class RankingTest {

    private static final Set<String> BOTH = Set.of("AIDE", "NOTES");

    private final LuceneArticles index;
    private final List<Article> articles = new ArrayList<>();

    RankingTest() throws IOException {
        index = new LuceneArticles(new ByteBuffersDirectory());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void half_a_word_finds_the_title_that_has_the_whole() {
        article("AIDE", "Corriger une facturation", "Par un avoir.");
        article("AIDE", "Importer un relevé", "Dans Banque.");

        assertThat(found("comment faire une factu")).containsExactly("Corriger une facturation");
    }

    /** R24: how a question begins is no reason to propose what answers another one, nor to hide what answers it. */
    @Test
    void a_title_that_asks_the_same_way_is_no_answer() {
        for (var other = 0; other < 6; other++) {
            article("AIDE", "Comment saisir le départ numéro " + other + " ?", "Dans le contrat.");
        }
        article("AIDE", "Importer un relevé", "Dans Banque.");

        assertThat(index.search("comment impor", BOTH, 5))
                .extracting(found -> found.article().title())
                .containsExactly("Importer un relevé");
        assertThat(index.search("comment", BOTH, 5)).isEmpty();
        assertThat(index.search("comment xylophoner", BOTH, 5)).isEmpty();
    }

    @Test
    void beginnings_are_of_three_five_and_seven_letters_and_of_words_that_say_something() {
        assertThat(Beginnings.of(Words.of("Pour la facturation des TVA", Language.FRENCH)))
                .containsExactlyInAnyOrder("fac", "factu", "factura", "tva");
    }

    @Test
    void little_words_are_asked_of_titles_alone() {
        var asked = Question.of("est-ce que la facture");

        assertThat(asked.telling().toString())
                .contains("title:factur", "body:factur")
                .doesNotContain("que");
        assertThat(asked.refining().toString()).contains("title:que").doesNotContain("body");
    }

    @Test
    void little_words_bring_no_article_and_tell_which_of_two_is_meant() {
        article("AIDE", "Facture pour vous", "Dans Banque.");
        article("AIDE", "Facture avec le", "Dans Banque.");
        article("AIDE", "Qui est-ce pour vous ?", "Dans Tiers.");

        assertThat(index.search("facture pour vous", BOTH, 5))
                .extracting(found -> found.article().title())
                .containsExactly("Facture pour vous", "Facture avec le");
        assertThat(index.search("facture avec le", BOTH, 5))
                .extracting(found -> found.article().title())
                .containsExactly("Facture avec le", "Facture pour vous");
        assertThat(index.search("qui est-ce", BOTH, 5)).isEmpty();
    }

    @Test
    void of_two_alike_the_one_wins_whose_space_asks_the_same_way() {
        for (var number = 0; number < 5; number++) {
            article("NOTES", "Fiche " + number, "Rien.");
            article("AIDE", "Puis-je annuler le document " + number + " ?", "Oui.");
        }
        article("NOTES", "Exporter relevé", "Par le menu.");
        article("AIDE", "Exporter relevé", "Par le menu.");

        assertThat(index.search("puis-je exporter", BOTH, 1))
                .extracting(found -> found.article().title(), found -> found.article()
                        .space())
                .containsExactly(tuple("Exporter relevé", "AIDE"));
    }

    @Test
    void a_space_where_nothing_is_known_of_a_word_is_neither_better_nor_worse() {
        article("AIDE", "Exporter relevé", "Par le menu.");
        article("NOTES", "Exporter relevé", "Par le menu.");

        var likeness = index.<Object>reading(
                snapshot -> snapshot.spaceWords.likeness(Question.of("zèbre").allStems(), BOTH));

        assertThat(likeness).isEqualTo(Map.of("AIDE", 0f, "NOTES", 0f));
    }

    private List<String> found(String words) {
        return index.search(words, BOTH, 1).stream()
                .map(found -> found.article().title())
                .toList();
    }

    private void article(String space, String title, String text) {
        articles.add(new Article(
                String.valueOf(articles.size()),
                Optional.empty(),
                space,
                space,
                Article.Kind.FAQ,
                title,
                text,
                List.of(),
                "http://localhost/",
                Instant.EPOCH,
                1));
        index.change(articles, List.of());
    }
}
