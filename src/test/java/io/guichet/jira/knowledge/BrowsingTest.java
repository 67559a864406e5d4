package io.guichet.jira.knowledge;

import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.SomeArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.BrowsingArticles;
import io.guichet.core.knowledge.BrowsingArticles.Shelf;
import io.guichet.core.knowledge.BrowsingArticles.Wish;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.testkit.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The knowledge base walked through, page by page, on a real index (R27, R72). */
final class BrowsingTest {

    private final World world = new World();
    private final LuceneArticles index = index();
    private final BrowsingArticles browsing =
            new BrowsingArticles(new SuggestingArticles(index, world.settings), index);

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    /** Those that only share little words with the question stand between those that speak of it. */
    @Test
    void all_that_speak_of_the_words_come_once_each_however_many_others_are_in_between() {
        var articles = new ArrayList<Article>();
        for (var number = 0; number < 60; number++) {
            articles.add(article("1" + number, "Et pour la suite ?", "Pour la suite, et pour le reste."));
            articles.add(article(
                    "2" + number,
                    "Note " + number,
                    "Texte long sans rapport. ".repeat(number) + "Le palan se graisse."));
        }
        index.change(articles, List.of());

        var walked = walked(Optional.empty(), "et pour le palan", 7);

        assertThat(walked).hasSize(60).doesNotHaveDuplicates().allMatch(id -> id.startsWith("2"));
    }

    @Test
    void what_was_chosen_is_walked_through_to_its_end_and_the_end_is_said() {
        for (var number = 0; number < 10; number++) {
            index.change(
                    List.of(article("3" + number, "Palan " + number, "Graisser.", number % 2 == 0 ? "paie" : "stocks")),
                    List.of());
        }

        assertThat(walked(Optional.of("paie"), "", 2)).hasSize(5).doesNotHaveDuplicates();
        assertThat(walked(Optional.of("paie"), "palan", 5)).hasSize(5);
        assertThat(shelf(Optional.of("paie"), "palan", 0, 5).next()).isEmpty();
        assertThat(walked(Optional.of("achats"), "palan", 5)).isEmpty();
        assertThat(walked(Optional.empty(), "grue", 5)).isEmpty();
    }

    /** However long an article is, what its last lines say finds it, and is what one reads (R24, R27). */
    @Test
    void a_long_article_is_found_by_what_its_end_says() {
        var text = "La paie se prépare chaque mois avec soin.\n".repeat(600) + "Le palonnier se graisse à la spatule.";
        index.change(List.of(article("9", "Mode d’emploi", text, "paie")), List.of());

        var browsed = shelf(Optional.of("paie"), "palonnier spatule", 0, 5).articles();
        assertThat(browsed).hasSize(1);
        assertThat(browsed.get(0).passage().text()).contains("Le palonnier se graisse");
        assertThat(index.search("graisser le palon", Set.of("AIDE"), 5)).hasSize(1);
    }

    @Test
    void labels_are_modules_or_countries_and_what_says_the_kind_is_neither() {
        index.change(
                List.of(
                        article("1", "Une", "x", "faq", "paie", "fr"),
                        article("2", "Deux", "x", "tuto", "paie", "be"),
                        article("3", "Trois", "x", "stocks")),
                List.of());

        var shelf = shelf(Optional.empty(), "", 0, 9);

        assertThat(shelf.modules()).isEqualTo(Map.of("paie", 2, "stocks", 1));
        assertThat(shelf.countries()).isEqualTo(Map.of("be", 1, "fr", 1));
        assertThat(shelf.spaces()).isEqualTo(Map.of("AIDE", "Aide en ligne"));
        assertThat(shelf.articles())
                .extracting(found -> found.article().kind())
                .containsExactlyInAnyOrder(Article.Kind.FAQ, Article.Kind.TUTO, Article.Kind.PAGE);
    }

    private List<String> walked(Optional<String> module, String words, int many) {
        var ids = new ArrayList<String>();
        var next = Optional.of(0);
        while (next.isPresent()) {
            var shelf = shelf(module, words, next.get(), many);
            shelf.articles().forEach(found -> ids.add(found.article().id()));
            next = shelf.next();
        }
        return ids;
    }

    private Shelf shelf(Optional<String> module, String words, int from, int many) {
        return browsing.of(SUP, new Wish(Optional.empty(), module, Optional.empty(), words, from, many));
    }

    private static LuceneArticles index() {
        try {
            return new LuceneArticles(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
