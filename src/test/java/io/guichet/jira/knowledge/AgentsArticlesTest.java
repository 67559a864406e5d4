package io.guichet.jira.knowledge;

import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.SomeArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.BrowsingArticles;
import io.guichet.core.knowledge.BrowsingArticles.Wish;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Knowledge.Audience;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What agents find and customers do not, and when a search without a result says anything (R26, R108, R159). */
final class AgentsArticlesTest {

    private final MemorySettings settings = new MemorySettings();
    private final LuceneArticles index = index();
    private final SuggestingArticles suggesting = new SuggestingArticles(index, settings);

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void R159_articles_for_agents_only_are_found_by_agents_and_known_as_hidden_from_customers() {
        var one = article("1", "Corriger une facture", "La facture se corrige par un avoir.");
        index.change(List.of(one), List.of());
        knowledge(true, Audience.AGENTS);

        assertThat(suggesting.to(SUP, "facture", 5)).isEmpty();
        assertThat(suggesting.toAgent(SUP, "facture", 5)).hasSize(1);
        assertThat(suggesting.toAgent(SUP, "fa", 5)).isEmpty();
        assertThat(suggesting.toCustomers(SUP, one)).isFalse();

        knowledge(true, Audience.EVERYONE);
        assertThat(suggesting.toAgent(SUP, "facture", 5)).hasSize(1);
        assertThat(suggesting.toCustomers(SUP, one)).isTrue();

        knowledge(false, Audience.EVERYONE);
        assertThat(suggesting.toAgent(SUP, "facture", 5)).isEmpty();
    }

    @Test
    void R26_customers_search_nothing_without_a_copy_or_spaces_of_theirs() {
        assertThat(suggesting.searches(SUP)).isFalse();

        index.change(List.of(article("1", "Corriger une facture", "Par un avoir.")), List.of());
        assertThat(suggesting.searches(SUP)).isTrue();
        knowledge(true, Audience.AGENTS);
        assertThat(suggesting.searches(SUP)).isFalse();
        knowledge(false, Audience.EVERYONE);
        assertThat(suggesting.searches(SUP)).isFalse();
    }

    /** Who has nothing to search is not told that it is not ready; who has is, and not that nothing was found. */
    @Test
    void before_the_index_is_open_only_those_are_told_who_have_something_to_search(@TempDir Path home) {
        var early = new NodeArticles(new HomeOfTests(home, home), new Mishaps(Clock.systemUTC()));
        var asking = new SuggestingArticles(early, settings);
        var wish = new Wish(Optional.empty(), Optional.empty(), Optional.empty(), "", 0, 5);

        knowledge(true, Audience.EVERYONE);
        assertThatThrownBy(() -> asking.to(SUP, "facture", 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> asking.toAgent(SUP, "facture", 5)).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> asking.article(SUP, "1")).isInstanceOf(KnowledgeBaseIsAway.class);
        assertThatThrownBy(() -> new BrowsingArticles(asking, early).of(SUP, wish))
                .isInstanceOf(KnowledgeBaseIsAway.class);
        assertThat(asking.to(SUP, "fa", 5)).isEmpty();

        knowledge(true, Audience.AGENTS);
        assertThat(asking.to(SUP, "facture", 5)).isEmpty();
        assertThatThrownBy(() -> asking.toAgent(SUP, "facture", 5)).isInstanceOf(KnowledgeBaseIsAway.class);

        knowledge(false, Audience.EVERYONE);
        assertThat(asking.to(SUP, "facture", 5)).isEmpty();
        assertThat(asking.toAgent(SUP, "facture", 5)).isEmpty();
        assertThat(asking.article(SUP, "1")).isEmpty();
        assertThat(new BrowsingArticles(asking, early).of(SUP, wish).articles()).isEmpty();
    }

    private void knowledge(boolean enabled, Audience audience) {
        settings.with(SUP, Rules.on().with(Group.KNOWLEDGE, new Knowledge(enabled, List.of(), audience)));
    }

    private static LuceneArticles index() {
        try {
            return new LuceneArticles(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
