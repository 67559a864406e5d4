package io.guichet.jira.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Together;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What many pages ask at once is asked once. */
class RememberedTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void when_many_ask_at_once_one_asks_for_all() {
        var remembered = new Remembered<String, Integer>(Duration.ofSeconds(5), clock, question -> {
            var mine = asked.incrementAndGet();
            Thread.yield();
            return mine;
        });

        assertThat(Together.each(16, i -> remembered.answer("Harmonie"))).containsOnly(1);

        clock.advance(Duration.ofSeconds(5));
        assertThat(Together.each(16, i -> remembered.answer("Harmonie"))).containsOnly(2);
    }

    @Test
    void a_failure_is_not_remembered() {
        var remembered = new Remembered<String, Integer>(Duration.ofSeconds(5), clock, question -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("JSM is away");
            }
            return asked.get();
        });

        assertThatThrownBy(() -> remembered.answer("Harmonie")).hasMessage("JSM is away");
        assertThat(remembered.answer("Harmonie")).isEqualTo(2);
    }
}
