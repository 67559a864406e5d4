package io.guichet.core.privacy;

import io.guichet.core.conversation.Visits;
import io.guichet.core.knowledge.ArticleNumbers;
import io.guichet.core.mirror.Locks;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Privacy;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away technical data that nobody needs any more: never a word that somebody said (B23).
 *
 * <p>Every node asks now and then, and one of them does it.
 */
@Named
public final class SweepingTechnicalData {

    /** What interrupted a file longer ago than this is repaired or was given up. */
    private static final Duration UPLOADS = Duration.ofDays(1);

    /** A token that was sent longer ago than this is worth nothing, and nobody's patience is counted by it. */
    private static final Duration CONFIRMATIONS = Duration.ofDays(1);

    /** No node remembers the head of a conversation that was erased longer ago than this. */
    private static final Duration ERASED = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(SweepingTechnicalData.class);

    private final PersonalData data;
    private final ArticleNumbers numbers;
    private final Visits visits;
    private final Settings settings;
    private final GlobalSettings global;
    private final Locks locks;
    private final Clock clock;

    @Inject
    public SweepingTechnicalData(
            PersonalData data,
            ArticleNumbers numbers,
            Visits visits,
            Settings settings,
            GlobalSettings global,
            Locks locks,
            Clock clock) {
        this.data = data;
        this.numbers = numbers;
        this.visits = visits;
        this.settings = settings;
        this.global = global;
        this.locks = locks;
        this.clock = clock;
    }

    /** Says false where another node is at it. */
    public boolean sweep() {
        return locks.tryWith("guichet.retention", this::sweepAlone);
    }

    private void sweepAlone() {
        var now = clock.instant();
        var swept = data.sweepUploads(now.minus(UPLOADS))
                + data.sweepConfirmations(now.minus(CONFIRMATIONS))
                + data.sweepErased(now.minus(ERASED));
        for (var project : data.projects()) {
            var days = settings.of(project).privacy().retentionDays();
            swept += days == 0 ? 0 : data.sweepReadMarks(project, now.minus(Duration.ofDays(days)));
        }
        for (var project : numbers.projects()) {
            var days = settings.of(project).privacy().retentionDays();
            var before = LocalDate.ofInstant(now.minus(Duration.ofDays(days)), ZoneOffset.UTC);
            swept += days == 0 ? 0 : numbers.sweep(project, before);
        }
        for (var project : visits.projects()) {
            var rules = settings.of(project).privacy();
            swept += rules.address() ? 0 : visits.sweepAddresses(project);
            var kept = Duration.ofDays(rules.retentionDays());
            swept += kept.isZero() ? 0 : visits.sweep(project, now.minus(kept));
        }
        var days = global.now()
                .defaults()
                .value(Group.PRIVACY)
                .orElse(Privacy.USUAL)
                .retentionDays();
        swept += days == 0 ? 0 : data.sweepLeases(now.minus(Duration.ofDays(days)));
        LOG.debug("{} rows of technical data were swept", swept);
    }
}
