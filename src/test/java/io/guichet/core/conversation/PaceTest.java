package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Rates;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Rules;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A customer writes as much as the project takes, and no more. */
class PaceTest {

    private static final Access CAMILLE_WRITES = new Access(CAMILLE, Role.CUSTOMER);

    private final MovableClock clock = new MovableClock();
    private final MemorySettings settings = new MemorySettings();
    private final Pace pace = new Pace(settings, clock);

    @Test
    void beyond_the_rate_she_is_told_how_long_to_wait() {
        settings.with(SUP, Rules.on().with(Group.RATES, new Rates(2, 3, 1)));
        for (var i = 0; i < 3; i++) {
            assertThat(pace.message(CAMILLE_WRITES, SUP, newClientId())).isEmpty();
        }

        assertThat(pace.message(CAMILLE_WRITES, SUP, newClientId()))
                .contains(new Refusal.TooFast(Duration.ofSeconds(20)));
        clock.advance(Duration.ofSeconds(20));
        assertThat(pace.message(CAMILLE_WRITES, SUP, newClientId())).isEmpty();
        assertThat(pace.message(CAMILLE_WRITES, SUP, newClientId())).isPresent();
    }

    @Test
    void one_s_haste_is_nobody_else_s_and_of_one_project_alone() {
        settings.with(SUP, Rules.on().with(Group.RATES, new Rates(1, 1, 1)));
        settings.with(RH, Rules.on().with(Group.RATES, new Rates(1, 1, 1)));
        pace.opening(CAMILLE, SUP, newClientId());

        assertThat(pace.opening(CAMILLE, SUP, newClientId())).contains(new Refusal.TooFast(Duration.ofHours(1)));
        assertThat(pace.opening(HUGO, SUP, newClientId())).isEmpty();
        assertThat(pace.opening(CAMILLE, RH, newClientId())).isEmpty();
        assertThat(pace.file(CAMILLE_WRITES, SUP, newClientId())).isEmpty();
    }

    @Test
    void agents_and_projects_without_a_limit_go_on() {
        settings.with(SUP, Rules.on().with(Group.RATES, new Rates(0, 1, 0)));
        for (var i = 0; i < 50; i++) {
            assertThat(pace.opening(CAMILLE, SUP, newClientId())).isEmpty();
            assertThat(pace.message(new Access(ALINE, Role.AGENT), SUP, newClientId()))
                    .isEmpty();
        }
    }

    /** A lost answer costs her nothing; what was refused was not sent. */
    @Test
    void the_same_again_is_not_counted() {
        settings.with(SUP, Rules.on().with(Group.RATES, new Rates(0, 1, 0)));
        var client = newClientId();
        for (var i = 0; i < 5; i++) {
            assertThat(pace.message(CAMILLE_WRITES, SUP, client)).isEmpty();
        }

        var next = newClientId();
        assertThat(pace.message(CAMILLE_WRITES, SUP, next)).isPresent();
        assertThat(pace.message(CAMILLE_WRITES, SUP, next)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(pace.message(CAMILLE_WRITES, SUP, next)).isEmpty();
    }
}
