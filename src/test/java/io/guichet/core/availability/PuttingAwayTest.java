package io.guichet.core.availability;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.Audited;
import io.guichet.core.delivery.Hub;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.testkit.CastPeople;
import io.guichet.testkit.MemoryAuditLog;
import io.guichet.testkit.MemoryLeases;
import io.guichet.testkit.MovableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator of one project says that somebody is away there, and there only (M10, M13). */
class PuttingAwayTest {

    /** Off for an hour every day at noon; the clock starts in a morning. */
    private static final Plan PLAN = new Plan(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            day -> List.of(Slot.of("00:00", "12:00"), Slot.of("13:00", "24:00")))));

    private final MovableClock clock = new MovableClock();
    private final MemoryLeases leases = new MemoryLeases();
    private final CastPeople people = new CastPeople();
    private final Presence presence = new Presence(leases, people, new Hub(clock), clock);
    private final MemoryAuditLog log = new MemoryAuditLog();
    private final PuttingAway putting = new PuttingAway(presence, people, log, clock);

    @BeforeEach
    void worksInTwoProjects() {
        people.agent(ALINE, RH);
    }

    @Test
    void she_is_away_there_and_stays_where_else_she_is() {
        says(Optional.empty());

        putting.putAway(DANIEL, ALINE, SUP);

        assertThat(presence.availableIn(SUP)).isEmpty();
        assertThat(presence.availableIn(RH)).containsExactly(ALINE);
        assertThat(presence.of(ALINE).by()).contains(DANIEL);
        assertThat(log.newest(Optional.empty(), Instant.MAX, 9))
                .extracting(Audited::action)
                .containsExactly("presence.away");
    }

    @Test
    void her_plan_wins_at_its_next_turn_in_all_her_projects() {
        says(Optional.of(PLAN));
        putting.putAway(DANIEL, ALINE, SUP);
        assertThat(presence.availableIn(SUP)).isEmpty();

        untilOneOClock();

        assertThat(presence.availableIn(SUP)).containsExactly(ALINE);
        assertThat(presence.availableIn(RH)).containsExactly(ALINE);
    }

    @Test
    void who_is_there_by_her_plan_can_be_put_away_again() {
        says(Optional.of(PLAN));
        putting.putAway(DANIEL, ALINE, SUP);
        untilOneOClock();

        putting.putAway(DANIEL, ALINE, SUP);

        assertThat(presence.availableIn(SUP)).isEmpty();
        assertThat(presence.availableIn(RH)).containsExactly(ALINE);
    }

    /** The other node has heard of her plan, and this one not yet. */
    @Test
    void a_plan_just_laid_down_on_another_node_is_kept() {
        says(Optional.empty());
        clock.advance(Duration.ofSeconds(1));
        leases.save(new Lease(ALINE, true, Optional.empty(), Set.of(), clock.instant()).with(Optional.of(PLAN)));

        putting.putAway(DANIEL, ALINE, SUP);

        assertThat(leases.of(ALINE).orElseThrow().plan()).contains(PLAN);
    }

    @Test
    void while_her_pages_are_closed_what_she_wants_elsewhere_stays() {
        says(Optional.empty());
        clock.advance(Lease.LASTS.plusSeconds(1));

        putting.putAway(DANIEL, ALINE, SUP);
        presence.seen(ALINE);

        assertThat(presence.availableIn(SUP)).isEmpty();
        assertThat(presence.availableIn(RH)).containsExactly(ALINE);
    }

    @Test
    void whose_time_is_over_anyway_is_away_everywhere() {
        presence.declare(
                new Lease(ALINE, true, Optional.of(clock.instant().plusSeconds(60)), Set.of(), clock.instant()));
        clock.advance(Duration.ofSeconds(61));

        putting.putAway(DANIEL, ALINE, SUP);

        assertThat(presence.of(ALINE).available()).isFalse();
    }

    private void says(Optional<Plan> plan) {
        presence.declare(new Lease(ALINE, true, Optional.empty(), Set.of(), clock.instant()).with(plan));
    }

    private void untilOneOClock() {
        var oneOClock = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(13));
        clock.advance(Duration.between(clock.instant(), oneOClock));
        presence.seen(ALINE);
        presence.recount();
    }
}
