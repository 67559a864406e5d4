package io.guichet.host.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.cluster.ClusterMessagingService;
import io.guichet.host.osgi.HostServices;

/** The services that join nodes to one Jira, for as many nodes as there are. */
public record Cluster(ClusterInfo info, ClusterMessagingService messages, ClusterLockService locks) {

    /** A Jira that runs alone: nobody hears its messages. */
    public static Cluster ofOneNode() {
        ClusterMessages messages = new ClusterMessages(new Listeners(), (channel, message) -> {});
        return new Cluster(ThisNode.alone(), messages, new LocalLocks());
    }

    public void provideTo(HostServices services) {
        services.provide(ClusterInfo.class, info);
        services.provide(ClusterMessagingService.class, messages);
        services.provide(ClusterLockService.class, locks);
    }
}
