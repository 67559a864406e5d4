package io.guichet.core.audit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.NotingExports.Export;
import io.guichet.testkit.MemoryAuditLog;
import io.guichet.testkit.MovableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R132, M10, B23: what is taken away as a file, and by whom. */
class NotingExportsTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryAuditLog audit = new MemoryAuditLog();
    private final NotingExports exports = new NotingExports(audit, clock);

    @Test
    void who_took_a_list_is_written_down_and_how_long_it_was() {
        exports.note(ALINE, Export.ACCEPTANCES, Optional.of(SUP), "acceptances 1");

        assertThat(audit.newest(Optional.of(SUP), clock.instant().plusSeconds(1), 10))
                .containsExactly(new Audited(
                        clock.instant(),
                        ALINE,
                        "privacy.acceptances",
                        Optional.of(SUP),
                        "charter",
                        "",
                        "acceptances 1"));
    }
}
