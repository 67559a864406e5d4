package io.guichet.jira.health;

import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Point;
import io.guichet.core.knowledge.FollowingTheKnowledgeBase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Whether Confluence is linked and answers, how far its reading for all nodes is, and what this node found of it. */
@Named
public final class KnowledgeHealth implements HealthCheck {

    /** It is looked at every ten seconds, and left alone for ten minutes at most. */
    private static final long OLD_SECONDS = 900;

    private final FollowingTheKnowledgeBase following;
    private final Clock clock;

    @Inject
    public KnowledgeHealth(FollowingTheKnowledgeBase following, Clock clock) {
        this.following = following;
        this.clock = clock;
    }

    @Override
    public List<Point> look() {
        var standing = following.standing();
        var age = standing.lookedAt()
                .map(at -> Duration.between(at, clock.instant()).toSeconds());
        var index = Point.of("index")
                .with("articles", standing.articles())
                .with("files", standing.files())
                .with("readSeconds", age.map(Object::toString).orElse("-"));
        if (standing.readingSince().isPresent()) {
            var since = Duration.between(standing.readingSince().get(), clock.instant());
            index = index.with("pagesRead", standing.read())
                    .with("pagesTotal", standing.total())
                    .with("readingSeconds", since.toSeconds());
        }
        return List.of(
                Point.of("confluence")
                        .with("linked", standing.linked())
                        .with("problem", standing.problem().orElse("-"))
                        .watchedIf((standing.linked() || standing.articles() > 0)
                                && standing.problem().isPresent()),
                index.watchedIf(standing.linked()
                        && age.filter(seconds -> seconds > OLD_SECONDS).isPresent()));
    }
}
