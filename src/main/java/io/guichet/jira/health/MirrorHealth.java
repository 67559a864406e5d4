package io.guichet.jira.health;

import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Point;
import io.guichet.core.privacy.PersonalData;
import io.guichet.jira.desk.MirrorWorkers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How far the requests' comments are behind the conversations, and what was left half done. */
@Named
public final class MirrorHealth implements HealthCheck {

    /** A comment takes a second or two. */
    private static final long LATE_SECONDS = 60;

    private final MirrorWorkers workers;
    private final PersonalData data;
    private final Clock clock;

    @Inject
    public MirrorHealth(MirrorWorkers workers, PersonalData data, Clock clock) {
        this.workers = workers;
        this.data = data;
        this.clock = clock;
    }

    @Override
    public List<Point> look() {
        var backlog = workers.backlog();
        var age = backlog.since()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
        var half = data.halfErased();
        return List.of(
                Point.of("mirror")
                        .with("conversations", backlog.conversations())
                        .with("ageSeconds", age)
                        .with("failing", backlog.failing())
                        .with("givenUp", backlog.givenUp())
                        .watchedIf(backlog.failing() > 0 || age > LATE_SECONDS || backlog.givenUp() > 0),
                Point.of("erasure").with("halfErased", half).watchedIf(half > 0));
    }
}
