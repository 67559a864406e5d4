package io.guichet.jira.knowledge;

import static io.guichet.jira.knowledge.AssistedDesk.QUESTION;
import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.assistant.ConfirmingAnAnswer;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.SettlingASolution.Stars;
import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.knowledge.Tally;
import io.guichet.testkit.SomeArticles;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the assistant shows and solves is in the numbers, as what a customer finds herself (R26). */
class AssistantNumbersTest {

    private static final String UNKNOWN = "Comment tailler un rosier au printemps ?";

    private final AssistedDesk assisted = new AssistedDesk();
    private final TestDesk desk = assisted.desk;
    private final ConfirmingAnAnswer confirming =
            new ConfirmingAnAnswer(desk.settling, desk.entries, assisted.counting);

    @Test
    void what_it_quotes_is_shown_and_what_it_solved_is_a_request_that_needed_no_agent() {
        var opened = desk.opens(CAMILLE, QUESTION);
        assisted.assisting.assist(opened.id());
        assisted.assisting.assist(opened.id());
        assertThat(of("1")).isEqualTo(new Tally(1, 0, 0, 0, 0));

        confirm(opened, Optional.empty());
        confirm(opened, Optional.of(new Stars(5, "")));

        assertThat(of("1")).isEqualTo(new Tally(1, 1, 1, 0, 0));
        assertThat(all().searches()).isEqualTo(1);
        assertThat(all().fruitless()).isZero();
        desk.clock.advance(Duration.ofDays(1));
        confirm(opened, Optional.of(new Stars(4, "")));
        assertThat(of("1").solved())
                .as("a rating of the next day solves nothing again")
                .isEqualTo(1);
    }

    @Test
    void what_is_taken_back_was_not_solved_by_it() {
        var opened = desk.opens(CAMILLE, QUESTION);
        assisted.assisting.assist(opened.id());
        confirm(opened, Optional.empty());

        var head = desk.head(opened);
        confirming.miss(desk.access(CAMILLE, head), head, "Il reste grisé.");

        assertThat(of("1").solved()).isZero();
        assertThat(of("1").opened()).isEqualTo(1);
    }

    @Test
    void what_an_agent_had_a_hand_in_is_not_its_doing() {
        var opened = desk.opens(CAMILLE, QUESTION);
        assisted.assisting.assist(opened.id());
        desk.accepts(ALINE, opened);
        desk.says(ALINE, opened, "Bonjour, je regarde.");

        confirm(opened, Optional.empty());

        assertThat(of("1").solved()).isZero();
    }

    @Test
    void nothing_found_is_a_search_without_a_result_unless_she_was_shown_something_while_she_typed() {
        var opened = desk.opens(CAMILLE, UNKNOWN);
        assisted.assisting.assist(opened.id());
        assertThat(all()).isEqualTo(new Tally(0, 0, 0, 1, 1));

        desk.clock.advance(Duration.ofMinutes(5));
        assisted.counting.searched(CAMILLE, SUP, UNKNOWN, SomeArticles.found("2"));
        desk.says(CAMILLE, opened, "Et en automne, comment tailler un rosier ?");
        assisted.assisting.assist(opened.id());

        assertThat(all().searches()).isEqualTo(2);
        assertThat(all().fruitless()).isEqualTo(1);
    }

    @Test
    void where_nothing_was_searched_nothing_is_counted() {
        var opened = desk.opens(CAMILLE, QUESTION);

        assisted.assisting(
                        (question, spaces) -> {
                            throw new KnowledgeBaseIsAway("The index did not answer", Optional.empty());
                        },
                        assisted.words)
                .assist(opened.id());

        assertThat(all()).isEqualTo(Tally.NONE);
    }

    private void confirm(Conversation opened, Optional<Stars> stars) {
        var head = desk.head(opened);
        confirming.confirm(desk.access(CAMILLE, head), head, stars);
    }

    private Tally of(String article) {
        assisted.counting.flush();
        return assisted.numbers.of(SUP, LocalDate.EPOCH, LocalDate.MAX).stream()
                .filter(count -> count.article().equals(Optional.of(article)))
                .map(Count::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private Tally all() {
        assisted.counting.flushAll();
        return assisted.numbers.of(SUP, LocalDate.EPOCH, LocalDate.MAX).stream()
                .map(Count::tally)
                .reduce(Tally.NONE, Tally::plus);
    }
}
