package io.guichet.jira.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.privacy.SweepingTechnicalData;
import io.guichet.jira.desk.MirrorWorkers;
import io.guichet.jira.health.NodesSeen;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What is done now and then and hurries nobody: technical data that goes, signs of life, numbers that are kept. */
@Named
@ExportAsService(LifecycleAware.class)
public final class Housekeeping implements LifecycleAware {

    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    /** A node that was taken away for good is no longer missed after this. */
    private static final Duration MISSED = Duration.ofDays(1);

    private final SweepingTechnicalData sweeping;
    private final CountingArticles counting;
    private final NodesSeen nodes;
    private final MirrorWorkers workers;
    private final Mishaps mishaps;
    private final Clock clock;
    private Optional<Clockwork> running = Optional.empty();

    @Inject
    public Housekeeping(
            SweepingTechnicalData sweeping,
            CountingArticles counting,
            NodesSeen nodes,
            MirrorWorkers workers,
            Mishaps mishaps,
            Clock clock) {
        this.sweeping = sweeping;
        this.counting = counting;
        this.nodes = nodes;
        this.workers = workers;
        this.mishaps = mishaps;
        this.clock = clock;
    }

    @Override
    public synchronized void onStart() {
        if (running.isPresent()) {
            return;
        }
        var clockwork = new Clockwork("guichet-housekeeping", noted -> {});
        running = Optional.of(clockwork);
        clockwork.once(this::alive);
        clockwork.every(SIGN_OF_LIFE, this::alive);
        clockwork.every(CountingArticles.PAUSE, () -> noted("statistics.failed", counting::flush));
        clockwork.every(SWEEP, this::sweep);
    }

    private void alive() {
        noted("nodes.failed", () -> nodes.alive(workers.backlog().conversations(), clock.instant()));
    }

    private void sweep() {
        noted("retention.failed", () -> {
            sweeping.sweep();
            nodes.forget(clock.instant().minus(MISSED));
        });
    }

    private void noted(String code, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            mishaps.note(code, e);
            throw e;
        }
    }

    @Override
    @PreDestroy
    public synchronized void onStop() {
        if (running.isEmpty()) {
            return;
        }
        running.get().once(() -> noted("statistics.failed", counting::flushAll));
        running.get().stop();
        running = Optional.empty();
    }
}
