package io.guichet.jira.health;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Point;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which node answers, and which others have given a sign of life lately. */
@Named
public final class NodeHealth implements HealthCheck {

    /** Three signs missed. */
    private static final long SILENT_SECONDS = 100;

    private final ClusterInfo cluster;
    private final NodesSeen nodes;
    private final Clock clock;

    @Inject
    public NodeHealth(@ComponentImport ClusterInfo cluster, NodesSeen nodes, Clock clock) {
        this.cluster = cluster;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Override
    public List<Point> look() {
        var now = clock.instant();
        var seen = nodes.seen();
        var others = seen.stream()
                .filter(node -> !node.id().equals(nodes.here()))
                .map(node ->
                        node.id() + " (" + Duration.between(node.at(), now).toSeconds() + " s, " + node.waiting() + ")")
                .toList();
        var silent = seen.stream()
                .filter(node -> Duration.between(node.at(), now).toSeconds() > SILENT_SECONDS)
                .count();
        return List.of(Point.of("nodes")
                .with("here", Optional.ofNullable(cluster.getNodeId()).orElse("-"))
                .with("clustered", cluster.isClustered())
                .with("others", String.join(", ", others))
                .with("silent", silent)
                .watchedIf(silent > 0));
    }
}
