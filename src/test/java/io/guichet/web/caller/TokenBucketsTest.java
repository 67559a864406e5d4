package io.guichet.web.caller;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void two_people_may_post_500_messages_each_as_fast_as_they_can() {
        var writing = new TokenBuckets(RateLimits.WRITING_BURST, RateLimits.WRITING_A_SECOND, clock);

        assertThat(IntStream.range(0, 500).mapToObj(i -> writing.take(CAMILLE).or(() -> writing.take(ALINE))))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void beyond_the_burst_one_waits_for_the_next_token() {
        var buckets = new TokenBuckets(3, 2, clock);
        IntStream.range(0, 3).forEach(i -> assertThat(buckets.take(CAMILLE)).isEmpty());

        assertThat(buckets.take(CAMILLE)).contains(Duration.ofMillis(500));

        clock.advance(Duration.ofMillis(500));
        assertThat(buckets.take(CAMILLE)).isEmpty();
        assertThat(buckets.take(CAMILLE)).isPresent();
    }

    @Test
    void a_refused_call_costs_nothing() {
        var buckets = new TokenBuckets(1, 1, clock);
        buckets.take(CAMILLE);

        IntStream.range(0, 100).forEach(i -> buckets.take(CAMILLE));

        clock.advance(Duration.ofSeconds(1));
        assertThat(buckets.take(CAMILLE)).isEmpty();
    }

    @Test
    void one_persons_haste_is_nobody_elses_wait() {
        var buckets = new TokenBuckets(1, 1, clock);
        buckets.take(CAMILLE);
        buckets.take(CAMILLE);

        assertThat(buckets.take(ALINE)).isEmpty();
    }

    @Test
    void a_long_rest_saves_up_no_more_than_the_burst() {
        var buckets = new TokenBuckets(2, 1, clock);
        clock.advance(Duration.ofHours(1));

        buckets.take(CAMILLE);
        buckets.take(CAMILLE);

        assertThat(buckets.take(CAMILLE)).isPresent();
    }
}
