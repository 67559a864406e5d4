package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
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
    default void an_agent_has_one_lease_the_latest() {
        leases().save(new Lease(ALINE, true, Optional.of(MORNING.plusSeconds(60)), Set.of(SUP), MORNING));
        var latest = new Lease(ALINE, false, Optional.empty(), Set.of(), MORNING.plusSeconds(5));

        leases().save(latest);

        assertThat(leases().all()).containsExactly(latest);
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
