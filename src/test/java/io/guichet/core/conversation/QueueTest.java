package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Happening;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places in the queue, and how long people wait (R4). */
class QueueTest {

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void start() {
        desk.queue.start();
        desk.waits.start();
    }

    @Test
    void places_follow_the_order_in_which_people_asked_and_move_up() {
        var first = asks(CAMILLE);
        var second = asks(HUGO);
        var third = asks(LEA);
        assertThat(positions(first, second, third)).containsExactly(1, 2, 3);

        desk.accepts(ALINE, first);

        assertThat(desk.queue.positionOf(first)).isEmpty();
        assertThat(positions(second, third)).containsExactly(1, 2);
    }

    @Test
    void those_who_move_up_are_told_once() {
        var first = asks(CAMILLE);
        var second = asks(HUGO);
        var told = new ArrayList<ConversationId>();
        desk.hub.register(news -> {
            if (news.happening() instanceof Happening.QueueMoved moved) {
                told.add(moved.conversation().id());
            }
        });

        desk.queue.tick();
        assertThat(told).as("the answer to her own call has said it").isEmpty();
        desk.accepts(ALINE, first);
        desk.queue.tick();
        desk.queue.tick();

        assertThat(told).containsExactly(second.id());
    }

    @Test
    void a_place_is_kept_through_a_retry() {
        var first = asks(CAMILLE);
        asks(HUGO);
        desk.journal.write(
                first.id(),
                Author.system(),
                Acting.newClient(),
                head -> new Verdict.Go(DueMoments.stopped("noAnswer")));
        assertThat(desk.queue.positionOf(first)).isEmpty();

        desk.waiting.retry(desk.access(CAMILLE, first), desk.head(first));

        assertThat(positions(first)).containsExactly(1);
    }

    @Test
    void after_a_start_the_order_is_the_same() {
        var first = asks(CAMILLE);
        var second = asks(HUGO);

        var again = new Queue(desk.journal, desk.hub);
        again.look(desk.stirring.read());

        assertThat(again.positionOf(first)).hasValue(1);
        assertThat(again.positionOf(second)).hasValue(2);
    }

    @Test
    void an_estimate_is_given_from_twenty_waits_of_the_last_fortnight_on() {
        IntStream.range(0, 19).forEach(i -> waits(Duration.ofSeconds(90)));
        assertThat(desk.waits.estimateMinutes(SUP)).isEmpty();

        waits(Duration.ofSeconds(600));
        assertThat(desk.waits.estimateMinutes(SUP)).hasValue(2);

        var again = new Waits(desk.entries, desk.conversations, desk.hub, desk.clock);
        again.look();
        assertThat(again.estimateMinutes(SUP)).as("after a start").hasValue(2);

        desk.clock.advance(Duration.ofDays(15));
        assertThat(desk.waits.estimateMinutes(SUP)).isEmpty();
    }

    private void waits(Duration time) {
        var conversation = asks(CAMILLE);
        desk.clock.advance(time);
        desk.accepts(ALINE, conversation);
    }

    private Conversation asks(PersonKey customer) {
        desk.clock.advance(Duration.ofSeconds(1));
        return desk.opens(customer, "Bonjour");
    }

    private List<Integer> positions(Conversation... those) {
        return Arrays.stream(those)
                .map(one -> desk.queue.positionOf(one).orElseThrow())
                .toList();
    }
}
