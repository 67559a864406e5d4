package io.guichet.host.cluster;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens on this node, by channel. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Map<String, List<ClusterMessageConsumer>> byChannel = new ConcurrentHashMap<>();

    void add(String channel, ClusterMessageConsumer consumer) {
        byChannel
                .computeIfAbsent(channel, fresh -> new CopyOnWriteArrayList<>())
                .add(consumer);
    }

    void remove(String channel, ClusterMessageConsumer consumer) {
        byChannel.getOrDefault(channel, List.of()).remove(consumer);
    }

    void remove(ClusterMessageConsumer consumer) {
        byChannel.values().forEach(consumers -> consumers.remove(consumer));
    }

    /** One listener that fails does not keep the message from the others. */
    void tell(String channel, String message, String sender) {
        for (ClusterMessageConsumer consumer : byChannel.getOrDefault(channel, List.of())) {
            try {
                consumer.receive(channel, message, sender);
            } catch (RuntimeException e) {
                LOG.error("A listener of cluster channel {} failed", channel, e);
            }
        }
    }
}
