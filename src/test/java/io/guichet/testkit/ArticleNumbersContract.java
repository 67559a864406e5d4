package io.guichet.testkit;

import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.ArticleNumbers;
import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.knowledge.Tally;
import io.guichet.core.portal.ProjectKey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of the articles' numbers promises (R26). */
public interface ArticleNumbersContract {

    LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    LocalDate TUESDAY = MONDAY.plusDays(1);

    /** As that node of a cluster sees it. */
    ArticleNumbers articleNumbers(String node);

    private static Count article(ProjectKey project, LocalDate day, String id, Tally tally) {
        return new Count(project, day, Optional.of(id), tally);
    }

    private static Count searches(LocalDate day, int all, int fruitless) {
        return new Count(SUP, day, Optional.empty(), new Tally(0, 0, 0, all, fruitless));
    }

    @Test
    default void what_is_added_to_the_same_day_and_article_is_one_sum() {
        articleNumbers("a").add(article(SUP, MONDAY, "12", new Tally(5, 2, 1, 0, 0)));
        articleNumbers("a").add(article(SUP, MONDAY, "12", new Tally(1, 1, 0, 0, 0)));
        articleNumbers("a").add(article(SUP, MONDAY, "7", new Tally(1, 0, 0, 0, 0)));
        articleNumbers("a").add(searches(MONDAY, 4, 1));

        assertThat(articleNumbers("a").of(SUP, MONDAY, MONDAY))
                .containsExactly(
                        searches(MONDAY, 4, 1),
                        article(SUP, MONDAY, "12", new Tally(6, 3, 1, 0, 0)),
                        article(SUP, MONDAY, "7", new Tally(1, 0, 0, 0, 0)));
    }

    @Test
    default void no_node_undoes_what_another_counts() {
        articleNumbers("a").add(searches(MONDAY, 1, 0));
        articleNumbers("b").add(searches(MONDAY, 2, 1));
        articleNumbers("a").add(searches(MONDAY, 3, 1));

        assertThat(articleNumbers("b").of(SUP, MONDAY, MONDAY)).containsExactly(searches(MONDAY, 6, 2));
    }

    @Test
    default void a_period_has_its_first_and_its_last_day_and_no_other_project() {
        for (var day = MONDAY.minusDays(1); !day.isAfter(TUESDAY.plusDays(1)); day = day.plusDays(1)) {
            articleNumbers("a").add(searches(day, 1, 0));
        }
        articleNumbers("a").add(article(RH, MONDAY, "12", new Tally(1, 0, 0, 0, 0)));

        assertThat(articleNumbers("a").of(SUP, MONDAY, TUESDAY))
                .containsExactly(searches(MONDAY, 1, 0), searches(TUESDAY, 1, 0));
        assertThat(articleNumbers("a").projects()).containsExactlyInAnyOrder(SUP, RH);
    }

    @Test
    default void what_is_older_is_forgotten_of_that_project() {
        articleNumbers("a").add(searches(MONDAY, 1, 0));
        articleNumbers("a").add(searches(TUESDAY, 2, 0));
        articleNumbers("a").add(article(RH, MONDAY, "12", new Tally(1, 0, 0, 0, 0)));

        assertThat(articleNumbers("a").sweep(SUP, TUESDAY)).isEqualTo(1);

        assertThat(articleNumbers("a").of(SUP, MONDAY, TUESDAY)).containsExactly(searches(TUESDAY, 2, 0));
        assertThat(articleNumbers("a").of(RH, MONDAY, TUESDAY)).hasSize(1);
    }
}
