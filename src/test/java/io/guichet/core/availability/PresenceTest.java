package io.guichet.core.availability;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Happening.AvailabilityChanged;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.testkit.DemoPeople;
import io.guichet.testkit.MemoryLeases;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who is there to answer (R3, R77, R82, R158). */
class PresenceTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryLeases leases = new MemoryLeases();
    private final DemoPeople people = new DemoPeople();
    private final Hub hub = new Hub(clock);
    private final Presence presence = new Presence(leases, people, hub, clock);

    private void says(PersonKey agent, boolean available) {
        presence.declare(lease(agent, available, Optional.empty(), Set.of()));
    }

    private Lease lease(PersonKey agent, boolean available, Optional<Instant> until, Set<ProjectKey> where) {
        return new Lease(agent, available, until, where, clock.instant());
    }

    @Test
    void at_first_nobody_is_there() {
        assertThat(presence.availableIn(SUP)).isEmpty();
    }

    @Test
    void who_says_so_is_there_at_once_in_all_her_projects_and_nowhere_else() {
        says(ALINE, true);
        says(CHLOE, true);

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
        assertThat(presence.availableIn(RH)).containsExactly(CHLOE);
    }

    @Test
    void a_customer_cannot_make_herself_available() {
        says(CAMILLE, true);

        assertThat(presence.availableIn(SUP)).isEmpty();
    }

    @Test
    void who_is_away_is_away_at_once() {
        says(ALINE, true);

        says(ALINE, false);

        assertThat(presence.availableIn(SUP)).isEmpty();
    }

    @Test
    void somebody_can_be_there_for_some_of_her_projects_only() {
        presence.declare(lease(ALINE, true, Optional.empty(), Set.of(RH)));

        assertThat(presence.availableIn(SUP)).isEmpty();
        assertThat(presence.availableIn(RH)).isEmpty();
    }

    /** R158: an agent who shut her laptop must not keep the button alive. */
    @Test
    void who_shows_no_sign_for_two_minutes_is_gone() {
        says(ALINE, true);

        clock.advance(Lease.LASTS.minusSeconds(1));
        presence.recount();
        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);

        clock.advance(Duration.ofSeconds(1));
        presence.recount();
        assertThat(presence.availableIn(SUP)).isEmpty();
    }

    @Test
    void an_open_page_keeps_her_there() {
        says(ALINE, true);

        for (var beat = 0; beat < 180; beat++) {
            clock.advance(Duration.ofSeconds(20));
            presence.seen(ALINE);
            presence.recount();
        }

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
    }

    @Test
    void a_page_that_comes_back_after_the_lease_lapsed_has_her_back_at_once() {
        says(ALINE, true);
        clock.advance(Duration.ofMinutes(10));
        presence.recount();

        presence.seen(ALINE);

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
    }

    @Test
    void until_a_time_means_until_then() {
        presence.declare(lease(ALINE, true, Optional.of(clock.instant().plusSeconds(60)), Set.of()));

        clock.advance(Duration.ofSeconds(60));
        presence.recount();

        assertThat(presence.availableIn(SUP)).isEmpty();
    }

    @Test
    void a_restarted_node_knows_who_was_there() {
        says(ALINE, true);
        var restarted = new Presence(leases, people, new Hub(clock), clock);

        restarted.tick();

        assertThat(restarted.availableIn(SUP)).containsExactly(ALINE);
    }

    @Test
    void another_node_knows_within_a_tick() {
        var other = new Presence(leases, people, new Hub(clock), clock);
        other.tick();
        says(ALINE, true);
        says(BENOIT, true);
        other.tick();
        assertThat(other.availableIn(SUP)).containsExactlyInAnyOrder(ALINE, BENOIT);

        clock.advance(Duration.ofSeconds(1));
        says(ALINE, false);
        other.tick();

        assertThat(other.availableIn(SUP)).containsExactly(BENOIT);
    }

    @Test
    void customers_pages_hear_when_the_answer_changes_and_only_then() {
        says(ALINE, true);
        says(ALINE, true);
        presence.recount();
        says(ALINE, false);

        assertThat(heard()).containsExactly(new AvailabilityChanged(SUP), new AvailabilityChanged(SUP));
    }

    private List<Object> heard() {
        return hub.since(0).orElseThrow().stream()
                .map(told -> (Object) told.happening())
                .toList();
    }

    @Test
    void signs_of_life_are_stored_seldom() {
        says(ALINE, true);
        var storedAt = leases.all().get(0).seenAt();

        clock.advance(Duration.ofSeconds(10));
        presence.seen(ALINE);
        assertThat(leases.all().get(0).seenAt()).isEqualTo(storedAt);

        clock.advance(Duration.ofSeconds(10));
        presence.seen(ALINE);
        assertThat(leases.all().get(0).seenAt()).isEqualTo(clock.instant());
    }

    /** A beat and her word cross: another page of hers says away while the beat is being stored. */
    @Test
    void a_sign_of_life_does_not_undo_what_she_says_meanwhile() {
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        var slow = new Leases() {
            @Override
            public void save(Lease lease) {
                leases.save(lease);
            }

            @Override
            public void seen(PersonKey agent, Instant at) {
                meanwhile.getAndSet(() -> {}).run();
                leases.seen(agent, at);
            }

            @Override
            public void left(PersonKey agent, Instant at) {
                leases.left(agent, at);
            }

            @Override
            public Optional<Lease> of(PersonKey agent) {
                return leases.of(agent);
            }

            @Override
            public List<Lease> all() {
                return leases.all();
            }
        };
        var crossing = new Presence(slow, people, hub, clock);
        crossing.declare(lease(ALINE, true, Optional.empty(), Set.of()));
        clock.advance(Duration.ofSeconds(20));
        meanwhile.set(() -> crossing.declare(Lease.away(ALINE, clock.instant())));

        crossing.seen(ALINE);

        assertThat(crossing.of(ALINE).available()).isFalse();
        assertThat(leases.all().get(0).available()).isFalse();
        assertThat(crossing.availableIn(SUP)).isEmpty();
    }

    @Test
    void another_nodes_beat_does_not_undo_an_away() {
        var other = new Presence(leases, people, new Hub(clock), clock);
        says(ALINE, true);
        other.tick();
        says(ALINE, false);

        clock.advance(Duration.ofSeconds(20));
        other.seen(ALINE);
        presence.tick();
        other.tick();

        assertThat(presence.of(ALINE).available()).isFalse();
        assertThat(other.of(ALINE).available()).isFalse();
    }

    /** Between two ticks: who goes on from what she said goes on from the latest, wherever she said it. */
    @Test
    void the_latest_word_is_the_one_of_any_node() {
        var other = new Presence(leases, people, new Hub(clock), clock);
        says(ALINE, true);
        other.tick();
        clock.advance(Duration.ofSeconds(1));
        presence.declare(lease(ALINE, true, Optional.empty(), Set.of(RH)));

        assertThat(other.latest(ALINE).projects()).containsExactly(RH);
    }

    @Test
    void a_word_is_later_than_one_of_a_node_that_was_not_heard_of() {
        var ahead = clock.instant().plusSeconds(3);
        leases.save(new Lease(ALINE, true, Optional.empty(), Set.of(), ahead));

        says(ALINE, false);
        presence.tick();

        assertThat(presence.of(ALINE).available()).isFalse();
        assertThat(leases.all().get(0).saidAt()).isAfter(ahead);
    }

    /** The other node's clock is ahead; what she says now is later all the same. */
    @Test
    void the_later_word_decides_whatever_the_clocks_say() {
        leases.save(new Lease(
                ALINE, true, Optional.empty(), Set.of(), clock.instant().plusSeconds(3)));
        presence.tick();

        says(ALINE, false);
        presence.tick();

        assertThat(presence.of(ALINE).available()).isFalse();
    }

    @Test
    void where_a_project_has_another_key_its_agents_are_there_all_the_same() {
        var help = new ProjectKey("HELP");
        says(ALINE, true);

        people.worksIn(ALINE, help);
        presence.readAgain();

        assertThat(presence.availableIn(help)).containsExactly(ALINE);
        assertThat(presence.availableIn(SUP)).isEmpty();
    }
}
