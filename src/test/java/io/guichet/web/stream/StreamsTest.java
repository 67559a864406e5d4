package io.guichet.web.stream;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.core.delivery.Onlookers;
import io.guichet.core.health.Mishaps;
import io.guichet.testkit.Cast;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsTest {

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

    @BeforeEach
    void start() {
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void what_happens_reaches_those_who_listen() {
        var outlet = opens(Optional.empty());

        desk.opens(CAMILLE, "Bonjour.");

        await().untilAsserted(() -> assertThat(names(outlet)).containsExactly("conversation", "entry"));
    }

    @Test
    void a_reconnect_goes_on_where_it_was() {
        var first = opens(Optional.empty());
        var conversation = desk.opens(CAMILLE, "Un");
        await().until(() -> first.told.size() == 2 && first.lastCursor().seq() == desk.hub.last());
        var cursor = first.lastCursor();
        desk.says(ALINE, conversation, "Deux");

        var second = opens(Optional.of(cursor));

        await().untilAsserted(() -> assertThat(names(second)).contains("entry").doesNotContain("resync"));
    }

    @Test
    void a_cursor_of_an_earlier_life_is_answered_with_resync() {
        var outlet = opens(Optional.of(new Cursor("earlier", 3)));

        await().untilAsserted(() -> assertThat(names(outlet)).containsExactly("resync"));
    }

    @Test
    void one_person_cannot_hold_all_seats() {
        var first = opens(Optional.empty());
        IntStream.range(1, Limits.STREAMS_A_PERSON).forEach(i -> opens(Optional.empty()));
        assertThat(first.ended).isFalse();

        opens(Optional.empty());

        assertThat(first.ended).isTrue();
    }

    @Test
    void a_page_that_has_gone_is_let_go_at_the_next_write() {
        var outlet = opens(Optional.empty());
        await().until(() -> !outlet.cursors.isEmpty());
        outlet.gone = true;

        desk.opens(CAMILLE, "Bonjour.");

        await().until(() -> outlet.ended);
    }

    /** R158: only a write tells that a page has gone, and who is promised to customers is missed soon. */
    @Test
    void a_page_of_an_agent_who_is_available_gets_signs_of_life_more_often() {
        desk.isAvailable(ALINE);
        var outlet = new RememberingOutlet();
        streams.open(desks.everythingOf(ALINE), desks.reader(ALINE), outlet, Map.of(), Optional.empty());
        await().until(() -> !outlet.cursors.isEmpty());

        desk.clock.advance(Limits.WATCHED_HEARTBEAT);

        await().until(() -> outlet.beats > 0);
    }

    /** M20: a proxy that cuts what is idle for 60 s never finds us idle; the margin is for a late one. */
    @Test
    void signs_of_life_come_long_before_a_proxy_loses_patience() {
        assertThat(Limits.HEARTBEAT).isLessThanOrEqualTo(Duration.ofSeconds(30));
        var outlet = new RememberingOutlet();
        streams.open(desks.everythingOf(ALINE), desks.reader(ALINE), outlet, Map.of(), Optional.empty());
        await().until(() -> !outlet.cursors.isEmpty());

        desk.clock.advance(Limits.HEARTBEAT);

        await().until(() -> outlet.beats > 0);
    }

    @Test
    void an_agent_whose_page_has_gone_is_missed() {
        var outlet = new RememberingOutlet();
        streams.open(desks.everythingOf(ALINE), desks.reader(ALINE), outlet, Map.of(), Optional.empty());
        desk.isAvailable(ALINE);
        await().until(() -> !outlet.cursors.isEmpty());
        outlet.gone = true;
        desk.opens(CAMILLE, "Bonjour.");
        await().until(() -> outlet.ended);

        desk.clock.advance(Duration.ofSeconds(10));
        desk.presence.recount();

        assertThat(desk.presence.availableIn(Cast.SUP)).isEmpty();
    }

    @Test
    void when_the_plugin_stops_every_page_ends_and_no_thread_is_left() {
        var outlet = opens(Optional.empty());
        desk.opens(CAMILLE, "Bonjour.");
        await().until(() -> !outlet.told.isEmpty());

        streams.stop();

        assertThat(outlet.ended).isTrue();
        assertThat(streams.hasRoom(false)).isFalse();
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("guichet-")));
    }

    private RememberingOutlet opens(Optional<Cursor> from) {
        var outlet = new RememberingOutlet();
        streams.open(desks.everythingOf(CAMILLE), desks.reader(CAMILLE), outlet, Map.of(), from);
        return outlet;
    }

    private static List<String> names(RememberingOutlet outlet) {
        return outlet.told.stream().map(Event::event).toList();
    }
}
