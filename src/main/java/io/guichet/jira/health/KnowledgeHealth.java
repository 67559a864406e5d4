package io.guichet.jira.health;

import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Point;
import io.guichet.core.knowledge.FollowingTheKnowledgeBase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Whether Confluence is linked and answers, and how far this node's index of its articles is. */
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
        return List.of(
                Point.of("confluence")
                        .with("linked", standing.linked())
                        .with("problem", standing.problem().orElse("-"))
                        .watchedIf(standing.linked() && standing.problem().isPresent()),
                Point.of("index")
                        .with("articles", standing.articles())
                        .with("readSeconds", age.map(Object::toString).orElse("-"))
                        .watchedIf(standing.linked()
                                && age.filter(seconds -> seconds > OLD_SECONDS).isPresent()));
    }
}
