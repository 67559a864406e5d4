package io.guichet.core.availability;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.DemoPeople;
import io.guichet.testkit.MemoryLeases;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has a page open, and who has closed her last (R158). */
class OpenPagesTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryLeases leases = new MemoryLeases();
    private final DemoPeople people = new DemoPeople();
    private final Presence presence = new Presence(leases, people, new Hub(clock), clock);

    private void isAvailable(PersonKey agent) {
        presence.declare(new Lease(agent, true, Optional.empty(), Set.of(), clock.instant()));
    }

    /** R158: an agent who closes her last page counts no more, here and on other nodes. */
    @Test
    void who_closes_all_her_pages_is_gone_within_seconds() {
        var other = new Presence(leases, people, new Hub(clock), clock);
        presence.came(ALINE);
        presence.came(ALINE);
        isAvailable(ALINE);
        other.tick();

        presence.left(ALINE);
        passes(10);
        assertThat(presence.availableIn(SUP)).as("one page is open").containsExactly(ALINE);

        presence.left(ALINE);
        passes(10);
        other.tick();
        assertThat(presence.availableIn(SUP)).isEmpty();
        assertThat(other.availableIn(SUP)).isEmpty();
    }

    @Test
    void who_follows_a_link_has_not_been_away() {
        presence.came(ALINE);
        isAvailable(ALINE);

        presence.left(ALINE);
        passes(5);
        presence.came(ALINE);
        passes(10);

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
    }

    @Test
    void who_comes_back_later_is_back_at_once() {
        presence.came(ALINE);
        isAvailable(ALINE);
        presence.left(ALINE);
        passes(60);

        presence.came(ALINE);

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
    }

    @Test
    void whose_page_comes_back_on_another_node_is_not_gone() {
        var other = new Presence(leases, people, new Hub(clock), clock);
        presence.came(ALINE);
        isAvailable(ALINE);
        other.tick();

        presence.left(ALINE);
        passes(2);
        other.came(ALINE);
        passes(10);
        presence.tick();

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
        assertThat(other.availableIn(SUP)).containsExactly(ALINE);
    }

    private void passes(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        presence.recount();
    }
}
