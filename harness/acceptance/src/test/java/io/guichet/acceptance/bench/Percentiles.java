package io.guichet.acceptance.bench;

import java.util.Arrays;
import java.util.Locale;

/** Milliseconds at p50, p95 and p99 of a run, and messages a second. */
record Percentiles(double p50, double p95, double p99, double perSecond, int messages) {

    static Percentiles of(long[] nanos, long elapsedNanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(
                at(sorted, 50), at(sorted, 95), at(sorted, 99), nanos.length * 1e9 / elapsedNanos, nanos.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.2f  p95 %.2f  p99 %.2f ms, %.0f messages/s", p50, p95, p99, perSecond);
    }
}
