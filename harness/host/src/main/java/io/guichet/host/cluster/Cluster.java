package io.guichet.host.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.cluster.ClusterMessagingService;
import io.guichet.host.database.Database;
import io.guichet.host.osgi.HostServices;
import java.time.Clock;

/** The services that join nodes to one Jira, for as many nodes as there are. */
public final class Cluster implements AutoCloseable {

    private final ClusterInfo info;
    private final ClusterMessagingService messages;
    private final ClusterLockService locks;
    private final Runnable end;

    private Cluster(ClusterInfo info, ClusterMessagingService messages, ClusterLockService locks, Runnable end) {
        this.info = info;
        this.messages = messages;
        this.locks = locks;
        this.end = end;
    }

    /** A Jira that runs alone: nobody hears its messages. */
    public static Cluster ofOneNode() {
        ClusterMessages messages = new ClusterMessages(new Listeners(), (channel, message) -> {});
        return new Cluster(ThisNode.alone(), messages, new LocalLocks(), () -> {});
    }

    /** One of several nodes that meet in the database. */
    public static Cluster ofManyNodes(String thisNode, Database database, Clock clock) {
        database.createTablesOf(Cluster.class);
        Listeners listeners = new Listeners();
        SqlMessages carrier = new SqlMessages(database.jdbi(), thisNode, clock, listeners);
        SqlLocks locks = new SqlLocks(new LockRows(database.jdbi(), thisNode, clock));
        ClusterMessages messages = new ClusterMessages(listeners, carrier::send);
        return new Cluster(new ThisNode(thisNode, true), messages, locks, () -> {
            carrier.close();
            locks.close();
        });
    }

    public void provideTo(HostServices services) {
        services.provide(ClusterInfo.class, info);
        services.provide(ClusterMessagingService.class, messages);
        services.provide(ClusterLockService.class, locks);
    }

    public ClusterInfo info() {
        return info;
    }

    ClusterMessagingService messages() {
        return messages;
    }

    ClusterLockService locks() {
        return locks;
    }

    @Override
    public void close() {
        end.run();
    }
}
