package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Happening;
import io.guichet.core.settings.Unseen;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D3: usually told again after 2, 5 and 10 minutes. */
class EscalationTest {

    private final TestDesk desk = new TestDesk();
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void start() {
        desk.matters.start();
        desk.deadlines.start();
        desk.hub.register(one -> {
            if (one.happening() instanceof Happening.Unanswered unanswered) {
                told.add(desk.escalation.level(unanswered.conversation(), desk.clock.instant()));
            }
        });
    }

    @Test
    void a_customer_without_an_answer_is_brought_up_again_at_set_times_and_once_each() {
        var asked = desk.opens(CAMILLE, "Il y a quelqu’un ?");
        desk.accepts(ALINE, asked);

        pass(11);

        assertThat(told).containsExactly(1, 2, 3);
    }

    /** The session falls asleep after five minutes; what stands without an answer does not. */
    @Test
    void it_outlives_the_session_until_there_is_an_answer_or_a_resolution() {
        var asked = desk.opens(CAMILLE, "Il y a quelqu’un ?");
        desk.accepts(ALINE, asked);
        pass(9);
        assertThat(desk.head(asked).state()).isEqualTo(new State.Ended(Optional.of(ALINE)));
        assertThat(level(desk.head(asked))).isEqualTo(2);
        assertThat(level(desk.head(asked).with(Samples.RESOLVED))).isZero();

        desk.says(ALINE, asked, "Oui, pardon.");
        assertThat(level(desk.head(asked))).isZero();
    }

    private int level(Conversation head) {
        return desk.escalation.level(head, desk.clock.instant());
    }

    /** As often as the settings have times for it. */
    @Test
    void it_is_repeated_beyond_the_third_time() {
        var minutes = Stream.of(1, 2, 3, 4, 5).map(Duration::ofMinutes).toList();
        desk.settings.with(SUP, Rules.on().unseen(new Unseen(minutes)));
        desk.opens(CAMILLE, "Il y a quelqu’un ?");

        pass(6);

        assertThat(told).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void an_answer_ends_it_and_the_next_question_begins_anew() {
        var asked = desk.opens(CAMILLE, "Il y a quelqu’un ?");
        pass(3);
        desk.says(ALINE, asked, "Oui.");
        pass(3);
        assertThat(told).containsExactly(1);

        desk.says(CAMILLE, asked, "Et maintenant ?");
        pass(3);

        assertThat(told).containsExactly(1, 1);
        assertThat(desk.head(asked).life().unanswered()).isPresent();
    }

    @Test
    void what_became_a_ticket_owes_an_answer_and_is_in_no_hurry() {
        var asked = desk.opens(CAMILLE, "Il y a quelqu’un ?");
        desk.waiting.takeATicket(desk.access(CAMILLE, asked), asked);

        pass(11);

        assertThat(told).isEmpty();
        assertThat(desk.head(asked).life().unanswered()).isPresent();
    }

    private void pass(int minutes) {
        for (var second = 0; second < minutes * 60; second++) {
            desk.clock.advance(Duration.ofSeconds(1));
            desk.deadlines.tick();
            desk.escalation.tick();
        }
    }
}
