package io.guichet.core.knowledge;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.portal.ProjectKey;
import io.guichet.testkit.MemoryArticleNumbers;
import io.guichet.testkit.SomeArticles;
import io.guichet.testkit.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted of articles: once a person and day, and nothing of the person (R26). */
class CountingArticlesTest {

    private final World world = new World();
    private final MemoryArticleNumbers numbers = new MemoryArticleNumbers();
    private final CountingArticles counting = new CountingArticles(numbers, world.settings, world.clock);

    private Tally of(String article) {
        return stored(Optional.of(article));
    }

    private Tally searches() {
        return stored(Optional.empty());
    }

    private Tally stored(Optional<String> article) {
        return numbers.of(SUP, LocalDate.EPOCH, LocalDate.MAX).stream()
                .filter(count -> count.article().equals(article))
                .map(Count::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    @Test
    void nothing_is_stored_before_the_flush() {
        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found("1"));
        counting.solved(CAMILLE, SUP, "1");
        assertThat(numbers.projects()).isEmpty();

        counting.flush();

        assertThat(of("1")).isEqualTo(new Tally(1, 1, 1, 0, 0));
        counting.flush();
        assertThat(of("1")).isEqualTo(new Tally(1, 1, 1, 0, 0));
    }

    @Test
    void each_person_counts_once_a_day_and_again_the_next() {
        for (var time = 0; time < 3; time++) {
            counting.searched(CAMILLE, SUP, "facture", SomeArticles.found("1", "2"));
            counting.opened(CAMILLE, SUP, "1");
        }
        counting.opened(HUGO, SUP, "1");
        counting.flushAll();
        assertThat(of("1")).isEqualTo(new Tally(1, 2, 0, 0, 0));
        assertThat(of("2")).isEqualTo(new Tally(1, 0, 0, 0, 0));

        world.clock.advance(Duration.ofDays(1));
        counting.flush();
        counting.opened(CAMILLE, SUP, "1");
        counting.flush();

        assertThat(of("1").opened()).isEqualTo(3);
        assertThat(numbers.of(SUP, LocalDate.EPOCH, LocalDate.MAX).stream().map(Count::day))
                .hasSizeGreaterThan(2);
    }

    /** Half a word finds nothing, the whole one does: that was no search without a result. */
    @Test
    void keys_that_follow_each_other_are_one_search_and_the_last_answer_counts() {
        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found());
        world.clock.advance(Duration.ofSeconds(2));
        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found("1"));
        counting.flush();
        assertThat(searches()).isEqualTo(Tally.NONE);

        world.clock.advance(CountingArticles.ONE_SEARCH);
        counting.flush();
        assertThat(searches()).isEqualTo(Tally.FOUND);

        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found("1"));
        world.clock.advance(Duration.ofSeconds(2));
        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found());
        world.clock.advance(CountingArticles.ONE_SEARCH);
        counting.searched(CAMILLE, SUP, "facture", SomeArticles.found("1"));
        counting.opened(CAMILLE, SUP, "1");
        counting.flush();

        assertThat(searches()).isEqualTo(Tally.FOUND.plus(Tally.FRUITLESS).plus(Tally.FOUND));
    }

    @Test
    void what_cannot_be_stored_now_is_stored_the_next_time() {
        var away = new CountingArticles(new Away(numbers), world.settings, world.clock);
        away.opened(CAMILLE, SUP, "1");
        assertThatThrownBy(away::flush).isInstanceOf(IllegalStateException.class);

        away.flush();

        assertThat(of("1")).isEqualTo(Tally.OPENED);
    }

    /** By the clock of the project's hours: half past midnight in Paris is still yesterday in UTC. */
    @Test
    void a_day_is_one_of_the_projects_time_zone() {
        var zone = world.settings.of(SUP).schedule().zone();
        var midnight = LocalDate.ofInstant(world.clock.instant(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        world.clock.advance(Duration.between(world.clock.instant(), midnight.plusSeconds(60)));

        counting.opened(CAMILLE, SUP, "1");
        counting.flush();

        var today = LocalDate.ofInstant(world.clock.instant(), zone);
        assertThat(today).isNotEqualTo(LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC));
        assertThat(numbers.of(SUP, today, today)).hasSize(1);
    }

    /** Fails the first time. */
    private static final class Away implements ArticleNumbers {

        private final ArticleNumbers numbers;
        private boolean back;

        private Away(ArticleNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public void add(Count count) {
            if (!back) {
                back = true;
                throw new IllegalStateException("The database is away");
            }
            numbers.add(count);
        }

        @Override
        public List<Count> of(ProjectKey project, LocalDate from, LocalDate to) {
            return numbers.of(project, from, to);
        }

        @Override
        public Set<ProjectKey> projects() {
            return numbers.projects();
        }

        @Override
        public int sweep(ProjectKey project, LocalDate before) {
            return numbers.sweep(project, before);
        }
    }

    @Test
    void fewer_letters_than_a_question_has_are_no_search() {
        counting.searched(CAMILLE, SUP, " fa ", SomeArticles.found("1"));
        counting.flushAll();

        assertThat(searches()).isEqualTo(Tally.NONE);
        assertThat(of("1")).isEqualTo(Tally.NONE);
    }
}
