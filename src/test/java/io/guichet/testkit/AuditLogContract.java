package io.guichet.testkit;

import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.portal.ProjectKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of what was done promises (M13). */
public interface AuditLogContract {

    AuditLog auditLog();

    @Test
    default void what_was_done_comes_back_newest_first_by_project_and_page_by_page() {
        var log = auditLog();
        var first = done(0, Optional.of(SUP), "", TRICKY);
        var second = done(1, Optional.of(RH), "available", "away");
        var third = done(2, Optional.of(SUP), "available", "");
        var everywhere = done(3, Optional.empty(), "", "");
        for (var one : new Audited[] {second, first, everywhere, third}) {
            log.add(one);
        }
        var later = MORNING.plusSeconds(60);

        assertThat(log.newest(Optional.empty(), later, 10)).containsExactly(everywhere, third, second, first);
        assertThat(log.newest(Optional.of(SUP), later, 10)).containsExactly(third, first);
        assertThat(log.newest(Optional.of(SUP), later, 1)).containsExactly(third);
        assertThat(log.newest(Optional.of(SUP), third.at(), 10)).containsExactly(first);
    }

    private static Audited done(int seconds, Optional<ProjectKey> project, String before, String after) {
        return new Audited(MORNING.plusSeconds(seconds), DANIEL, "presence.away", project, "aline", before, after);
    }
}
