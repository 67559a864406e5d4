package io.guichet.jira.desk;

import static io.guichet.testkit.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.testkit.Samples;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void pauses_grow_from_a_second_to_a_minute() {
        var work = new Work(Samples.MORNING);

        var pauses = IntStream.range(0, 20)
                .mapToObj(n -> work.pauseAfterFailure())
                .map(Duration::toSeconds)
                .toList();

        assertThat(pauses.subList(0, 8)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(pauses.subList(8, 20)).containsOnly(60L);
        assertThat(work.failures()).isEqualTo(20);
    }

    @Test
    void tries_are_counted_for_one_entry_after_the_other() {
        var work = new Work(MORNING);

        assertThat(work.failed(3, MORNING.plusSeconds(1))).isEqualTo(1);
        assertThat(work.failed(3, MORNING.plusSeconds(2))).isEqualTo(2);
        assertThat(work.failingSince()).contains(MORNING.plusSeconds(1));
        assertThat(work.failed(4, MORNING.plusSeconds(3))).isEqualTo(1);
        assertThat(work.failingSince()).contains(MORNING.plusSeconds(3));
    }
}
