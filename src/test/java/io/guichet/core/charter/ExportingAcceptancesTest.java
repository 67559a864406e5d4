package io.guichet.core.charter;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.Audited;
import io.guichet.testkit.MemoryAcceptances;
import io.guichet.testkit.MemoryAuditLog;
import io.guichet.testkit.MovableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R132: acceptances as a file, and who took it away. */
class ExportingAcceptancesTest {

    private final MovableClock clock = new MovableClock();
    private final MemoryAcceptances acceptances = new MemoryAcceptances();
    private final MemoryAuditLog audit = new MemoryAuditLog();
    private final ExportingAcceptances exporting = new ExportingAcceptances(acceptances, audit, clock);

    @Test
    void who_took_the_list_is_written_down_and_how_long_it_was() {
        acceptances.accept(CAMILLE, SUP, 2, clock.instant());

        assertThat(exporting.export(SUP, Optional.of(2), ALINE)).hasSize(1);

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
