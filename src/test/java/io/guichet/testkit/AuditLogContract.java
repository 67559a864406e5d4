package io.guichet.testkit;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.TRICKY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of what was done promises (M13). */
public interface AuditLogContract {

    Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));

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

    @Test
    default void what_was_done_is_found_by_who_did_what_and_when() {
        var log = auditLog();
        var away = new Audited(NEXT_DAY, DANIEL, "presence.away", Optional.of(SUP), "aline", "", "");
        var changed = new Audited(NEXT_DAY, ALINE, "settings.changed", Optional.of(SUP), "welcome.fr", "", TRICKY);
        var reset = new Audited(NEXT_DAY.plusSeconds(1), ALINE, "settings.reset", Optional.of(SUP), "look", "", "");
        for (var one : List.of(away, changed, reset)) {
            log.add(one);
        }

        assertThat(found(log, Optional.of(ALINE), "")).containsExactly(reset, changed);
        assertThat(found(log, Optional.empty(), "settings.")).containsExactly(reset, changed);
        assertThat(found(log, Optional.empty(), "settings.reset")).containsExactly(reset);
        assertThat(found(log, Optional.of(DANIEL), "settings.")).isEmpty();
    }

    @Test
    default void what_is_done_at_one_moment_is_told_once_on_pages() {
        var log = auditLog();
        var all = IntStream.range(0, 5)
                .mapToObj(i -> new Audited(NEXT_DAY, ALINE, "settings.changed", Optional.of(RH), "a" + i, "", ""))
                .toList();
        all.forEach(log::add);

        var first = log.find(page(Optional.empty()));
        var second = log.find(page(first.next()));
        var third = log.find(page(second.next()));

        assertThat(first.entries()).containsExactly(all.get(4), all.get(3));
        assertThat(second.entries()).containsExactly(all.get(2), all.get(1));
        assertThat(third.entries()).containsExactly(all.get(0));
        assertThat(third.next()).isEmpty();
    }

    private static List<Audited> found(AuditLog log, Optional<PersonKey> actor, String action) {
        return log.find(new AuditLog.Wanted(
                        Optional.of(SUP), actor, action, Optional.of(NEXT_DAY), Optional.empty(), Optional.empty(), 9))
                .entries();
    }

    private static AuditLog.Wanted page(Optional<AuditLog.Place> after) {
        return new AuditLog.Wanted(
                Optional.of(RH), Optional.of(ALINE), "", Optional.of(NEXT_DAY), Optional.empty(), after, 2);
    }

    private static Audited done(int seconds, Optional<ProjectKey> project, String before, String after) {
        return new Audited(MORNING.plusSeconds(seconds), DANIEL, "presence.away", project, "aline", before, after);
    }
}
