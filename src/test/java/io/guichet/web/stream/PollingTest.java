package io.guichet.web.stream;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Onlookers;
import io.guichet.core.health.Mishaps;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.TestDesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollingTest {

    private final StreamDesk desks = new StreamDesk();
    private final TestDesk desk = desks.web.desk;
    private final Streams streams = new Streams(
            desk.hub,
            desks.delivery,
            desks.web.attendance,
            desk.presence,
            new Onlookers(desk.clock),
            new Mishaps(desk.clock),
            desk.clock);
    private final Polling polling = new Polling(
            desk.hub, streams, desks.telling, desks.web.attendance, desk.presence, new Onlookers(desk.clock));

    @Test
    void the_first_poll_gets_a_place_to_start_from() {
        desk.opens(CAMILLE, "Bonjour.");

        var answer = atOnce(CAMILLE, "", true).orElseThrow();

        assertThat(answer.events()).isEmpty();
        assertThat(answer.cursor()).isEqualTo(desk.hub.boot() + "-" + desk.hub.last());
    }

    @Test
    void a_poll_gets_the_streams_events_since_its_cursor() {
        var start = atOnce(CAMILLE, "", false).orElseThrow().cursor();
        var conversation = desk.opens(CAMILLE, "Bonjour.");
        desk.says(ALINE, conversation, "Bonjour Camille.");

        var answer = atOnce(CAMILLE, start, false).orElseThrow();

        assertThat(answer.events()).extracting(Event::event).startsWith("conversation", "entry", "entry");
        assertThat(atOnce(CAMILLE, answer.cursor(), false).orElseThrow().events())
                .isEmpty();
    }

    @Test
    void where_nothing_happened_the_server_waits_if_it_can_and_else_says_when_to_ask_again() {
        var start = atOnce(CAMILLE, "", true).orElseThrow().cursor();

        assertThat(atOnce(CAMILLE, start, true)).isEmpty();
        assertThat(atOnce(CAMILLE, start, false).orElseThrow().retryAfterMs()).isPositive();
    }

    @Test
    void other_peoples_events_are_no_answer_but_move_the_cursor_on() {
        var start = atOnce(CAMILLE, "", false).orElseThrow().cursor();
        desk.opens(HUGO, "Bonjour.");

        var answer = atOnce(CAMILLE, start, false).orElseThrow();

        assertThat(answer.events()).isEmpty();
        assertThat(answer.cursor()).isEqualTo(desk.hub.boot() + "-" + desk.hub.last());
    }

    @Test
    void a_cursor_that_this_node_cannot_read_is_answered_with_resync() {
        assertThat(atOnce(CAMILLE, "earlier-12", true).orElseThrow().events()).containsExactly(Event.RESYNC);
        assertThat(atOnce(CAMILLE, "nonsense", true).orElseThrow().events()).containsExactly(Event.RESYNC);
    }

    @Test
    void who_polls_is_there() {
        var conversation = desk.opens(CAMILLE, "Bonjour.");

        polling.seen(desks.everythingOf(CAMILLE));

        assertThat(desks.web.attendance.attends(CAMILLE, conversation.id())).isTrue();
    }

    private Optional<PollAnswer> atOnce(PersonKey person, String cursor, boolean waits) {
        return polling.atOnce(desks.reader(person), desks.everythingOf(person), cursor, waits);
    }
}
