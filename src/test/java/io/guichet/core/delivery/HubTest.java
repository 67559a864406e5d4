package io.guichet.core.delivery;

import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Happening.AvailabilityChanged;
import io.guichet.core.portal.ProjectKey;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubTest {

    private final MovableClock clock = new MovableClock();
    private final Hub hub = new Hub(clock);
    private final List<Long> heard = new ArrayList<>();

    private void publish() {
        hub.publish(new AvailabilityChanged(SUP));
    }

    @Test
    void listeners_hear_everything_in_order_until_they_leave() {
        var registration = hub.register(told -> heard.add(told.seq()));
        publish();
        publish();

        registration.close();
        registration.close();
        publish();

        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void a_deaf_listener_keeps_nothing_from_the_others() {
        hub.register(told -> {
            throw new IllegalStateException("deaf, on purpose");
        });
        hub.register(told -> heard.add(told.seq()));

        publish();

        assertThat(heard).containsExactly(1L);
    }

    @Test
    void who_comes_back_gets_what_she_missed() {
        publish();
        publish();
        publish();

        assertThat(hub.since(1).orElseThrow()).extracting(Hub.Told::seq).containsExactly(2L, 3L);
        assertThat(hub.since(3).orElseThrow()).isEmpty();
    }

    @Test
    void who_was_away_for_too_long_is_told_to_load_afresh() {
        for (var n = 0; n <= Hub.REMEMBERED; n++) {
            hub.publish(new AvailabilityChanged(new ProjectKey("P" + n)));
        }

        assertThat(hub.since(0)).isEmpty();
        assertThat(hub.since(1)).isPresent();
    }

    @Test
    void a_place_that_this_node_never_gave_is_none() {
        assertThat(hub.since(5)).isEmpty();
    }

    @Test
    void each_life_of_a_node_has_a_name_of_its_own() {
        clock.advance(Duration.ofSeconds(1));

        assertThat(new Hub(clock).boot()).isNotEqualTo(hub.boot());
    }
}
