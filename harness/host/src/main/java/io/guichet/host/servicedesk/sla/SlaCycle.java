package io.guichet.host.servicedesk.sla;

/** How a promise stands for one request; not completed while {@code stoppedAt} is null. */
public record SlaCycle(SlaMetric metric, long startedAt, Long stoppedAt, boolean paused, long elapsedMillis) {

    public long remainingMillis() {
        return metric.goalInMillis() - elapsedMillis;
    }

    public boolean isBreached() {
        return remainingMillis() < 0;
    }

    public boolean isCompleted() {
        return stoppedAt != null;
    }
}
