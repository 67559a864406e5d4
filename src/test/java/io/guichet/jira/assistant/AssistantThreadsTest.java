package io.guichet.jira.assistant;

import static io.guichet.jira.knowledge.AssistedDesk.QUESTION;
import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.assistant.Evidence;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.jira.knowledge.AssistedDesk;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No question is lost with the node that was to answer it, and one that cannot be answered is told so (R53, R57). */
class AssistantThreadsTest {

    private final AssistedDesk assisted = new AssistedDesk();
    private final TestDesk desk = assisted.desk;
    private final Mishaps mishaps = new Mishaps(desk.clock);
    private AssistantThreads threads = threads(assisted.assisting);

    private AssistantThreads threads(AssistingACustomer assisting) {
        return new AssistantThreads(assisting, desk.hub, mishaps, desk.clock);
    }

    @AfterEach
    void stop() {
        threads.stop();
    }

    @Test
    void a_question_that_was_dropped_by_a_restart_is_answered_after_it() {
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.clock.advance(Duration.ofMinutes(20));

        threads.start();
        threads.sweep();

        await().until(() -> said(opened).contains("Réinitialiser"));
        threads.sweep();
        assertThat(assisted.answers(opened)).hasSize(1);
    }

    /** All nodes may be down for a long weekend, and a question is one of many (R53). */
    @Test
    void a_question_that_was_dropped_last_friday_is_answered_however_much_was_said_besides() {
        for (var other = 0; other < 1_100; other++) {
            desk.accepts(ALINE, desk.opens(CAMILLE, "Une autre question"));
            desk.clock.advance(Duration.ofMillis(1));
        }
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.clock.advance(Duration.ofHours(88));

        threads.start();
        threads.sweep();

        await().until(() -> said(opened).contains("Réinitialiser"));
    }

    @Test
    void what_another_node_took_along_is_answered_by_this_one_and_not_before_it_has_had_its_time() {
        threads.start();
        threads.sweep();
        threads.stop();
        var opened = desk.opens(CAMILLE, QUESTION);
        threads.start();

        threads.sweep();
        var before = desk.clock.instant().minus(AssistantThreads.LEFT_OVER);
        assertThat(assisted.assisting.leftOver(before, before)).as("just asked").isEmpty();
        desk.clock.advance(AssistantThreads.LEFT_OVER.plusSeconds(1));
        threads.sweep();

        await().until(() -> said(opened).contains("Réinitialiser"));
    }

    @Test
    void what_somebody_has_answered_is_left_alone() {
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.accepts(ALINE, opened);
        desk.says(ALINE, opened, "Bonjour");
        desk.clock.advance(Duration.ofMinutes(2));

        assertThat(assisted.assisting.leftOver(desk.clock.instant().minusSeconds(3_600), desk.clock.instant()))
                .isEmpty();
    }

    /** The index is opened a moment after the start: an answer then is better than an excuse now. */
    @Test
    void after_a_start_it_waits_for_the_index_and_not_for_ever() {
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.clock.advance(Duration.ofMinutes(1));
        threads = threads(assisted.assisting(new Closed(), assisted.words));
        threads.start();

        threads.sweep();
        assertThat(assisted.answers(opened)).isEmpty();
        desk.clock.advance(AssistantThreads.PATIENCE);
        threads.sweep();

        await().until(() -> said(opened).contains("Reposez votre question"));
    }

    @Test
    void a_failure_is_told_with_the_way_to_ask_again() {
        threads = threads(assisted.assisting(
                (question, spaces) -> {
                    throw new IllegalStateException("a bug");
                },
                assisted.words));
        threads.start();

        var opened = desk.opens(CAMILLE, QUESTION);

        await().until(() -> said(opened).contains("Reposez votre question"));
        assertThat(mishaps.latest()).extracting(Mishaps.Mishap::code).containsExactly("assistant.failed");
    }

    private String said(Conversation conversation) {
        return assisted.said(conversation).map(message -> message.text()).orElse("");
    }

    /** The index before it is open. */
    private static final class Closed implements Testimony {

        @Override
        public List<Evidence> on(String question, Set<String> spaces) {
            throw new KnowledgeBaseIsAway("not yet", Optional.empty());
        }

        @Override
        public boolean isReady() {
            return false;
        }
    }
}
