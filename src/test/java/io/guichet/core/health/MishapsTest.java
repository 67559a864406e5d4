package io.guichet.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.health.Mishaps.Mishap;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The last failures, without a word of what was said in them (B23). */
class MishapsTest {

    private final MovableClock clock = new MovableClock();
    private final Mishaps mishaps = new Mishaps(clock);

    @Test
    void the_same_again_is_counted_and_comes_first() {
        mishaps.note("mirror.failed", new IllegalStateException("camille"));
        mishaps.note("request.failed", new IllegalArgumentException());
        clock.advance(Duration.ofSeconds(5));
        mishaps.note("mirror.failed", new RuntimeException(new IllegalStateException("hugo")));

        assertThat(mishaps.latest())
                .extracting(Mishap::code, Mishap::kind, Mishap::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("mirror.failed", "IllegalStateException", 2),
                        org.assertj.core.groups.Tuple.tuple("request.failed", "IllegalArgumentException", 1));
        assertThat(mishaps.latest().get(0).at()).isEqualTo(clock.instant());
        assertThat(mishaps.latest().toString()).doesNotContain("camille", "hugo");
    }

    @Test
    void it_keeps_the_last_ones() {
        for (var i = 0; i < Mishaps.KEPT + 5; i++) {
            mishaps.note("code." + i, new IllegalStateException());
        }

        assertThat(mishaps.latest()).hasSize(Mishaps.KEPT);
        assertThat(mishaps.latest().get(0).code()).isEqualTo("code." + (Mishaps.KEPT + 4));
    }
}
