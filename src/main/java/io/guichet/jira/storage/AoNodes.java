package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.jira.health.NodesSeen;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** Nodes' signs of life, kept in Active Objects. */
@Named
public final class AoNodes implements NodesSeen {

    private final ActiveObjects ao;
    private final ClusterInfo cluster;

    @Inject
    public AoNodes(@ComponentImport ActiveObjects ao, @ComponentImport ClusterInfo cluster) {
        this.ao = ao;
        this.cluster = cluster;
    }

    @Override
    public String here() {
        return Optional.ofNullable(cluster.getNodeId()).orElse("-");
    }

    @Override
    public void alive(int waiting, Instant now) {
        var rows = ao.find(NodeRow.class, "ID = ?", here());
        if (rows.length == 0) {
            ao.create(
                    NodeRow.class,
                    new Columns()
                            .with("ID", here())
                            .with("SEEN_AT", now.toEpochMilli())
                            .with("WAITING", waiting)
                            .asMap());
            return;
        }
        rows[0].setSeenAt(now.toEpochMilli());
        rows[0].setWaiting(waiting);
        rows[0].save();
    }

    @Override
    public List<Node> seen() {
        return Arrays.stream(ao.find(NodeRow.class, Query.select().order("ID")))
                .map(row -> new Node(row.getId(), Instant.ofEpochMilli(row.getSeenAt()), row.getWaiting()))
                .toList();
    }

    @Override
    public void forget(Instant silentSince) {
        ao.deleteWithSQL(NodeRow.class, "SEEN_AT < ?", silentSince.toEpochMilli());
    }
}
