package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.availability.Plan;
import io.guichet.core.settings.Schedule.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of presence leases promises (R158). */
public interface LeasesContract {

    Leases leases();

    @Test
    default void a_lease_comes_back_as_it_was() {
        var limited = new Lease(ALINE, true, Optional.of(MORNING.plusSeconds(3_600)), Set.of(SUP, RH), MORNING);
        var away = Lease.away(BENOIT, MORNING);

        leases().save(limited);
        leases().save(away);

        assertThat(leases().all()).containsExactlyInAnyOrder(limited, away);
    }

    @Test
    default void an_agents_own_lease_is_found_among_all() {
        var away = Lease.away(BENOIT, MORNING);
        leases().save(new Lease(ALINE, true, Optional.empty(), Set.of(SUP), MORNING));
        leases().save(away);

        assertThat(leases().of(BENOIT)).contains(away);
        assertThat(leases().of(DANIEL)).isEmpty();
    }

    /** M10, M13. */
    @Test
    default void a_plan_and_who_said_it_come_back_and_go() {
        var week = Map.of(DayOfWeek.MONDAY, List.of(Slot.of("09:00", "12:00"), Slot.of("14:00", "24:00")));
        var planned = new Lease(ALINE, true, Optional.empty(), Set.of(SUP), MORNING)
                .with(Optional.of(new Plan(ZoneId.of("Europe/Paris"), week)))
                .saidBy(DANIEL);

        leases().save(planned);
        assertThat(leases().all()).containsExactly(planned);

        leases().save(Lease.away(ALINE, MORNING));
        assertThat(leases().all()).containsExactly(Lease.away(ALINE, MORNING));
    }

    @Test
    default void an_agent_has_one_lease_the_latest() {
        leases().save(new Lease(ALINE, true, Optional.of(MORNING.plusSeconds(60)), Set.of(SUP), MORNING));
        var latest = new Lease(ALINE, false, Optional.empty(), Set.of(), MORNING.plusSeconds(5));

        leases().save(latest);

        assertThat(leases().all()).containsExactly(latest);
    }

    @Test
    default void to_be_seen_leaves_what_was_said() {
        var away = Lease.away(ALINE, MORNING);
        leases().save(away);

        leases().seen(ALINE, MORNING.plusSeconds(20));
        leases().seen(BENOIT, MORNING.plusSeconds(20));

        assertThat(leases().all()).containsExactly(away.seen(MORNING.plusSeconds(20)));
    }

    @Test
    default void who_has_left_is_seen_no_more_unless_elsewhere_since() {
        var lease = new Lease(ALINE, true, Optional.empty(), Set.of(), MORNING.plusSeconds(20));
        leases().save(lease);

        leases().left(ALINE, MORNING.plusSeconds(19));
        assertThat(leases().all()).containsExactly(lease);

        leases().left(ALINE, MORNING.plusSeconds(20));
        assertThat(leases().all()).containsExactly(lease.seen(Instant.EPOCH));
    }

    @Test
    default void an_agent_whose_pages_all_report_first_at_once_has_one_lease() {
        var lease = new Lease(ALINE, true, Optional.empty(), Set.of(), MORNING);

        Together.each(8, i -> {
            leases().save(lease);
            return true;
        });

        assertThat(leases().all()).containsExactly(lease);
    }
}
