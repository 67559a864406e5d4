package io.guichet.host.cluster;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import java.util.function.BiConsumer;

/** Short messages between nodes; how they travel is up to the cluster they belong to. */
final class ClusterMessages implements ClusterMessagingService {

    private static final int LONGEST_CHANNEL = 20;
    private static final int LONGEST_MESSAGE = 200;

    private final Listeners listeners;
    private final BiConsumer<String, String> toOtherNodes;

    ClusterMessages(Listeners listeners, BiConsumer<String, String> toOtherNodes) {
        this.listeners = listeners;
        this.toOtherNodes = toOtherNodes;
    }

    @Override
    public void registerListener(String channel, ClusterMessageConsumer consumer) {
        listeners.add(channel, consumer);
    }

    @Override
    public void unregisterListener(String channel, ClusterMessageConsumer consumer) {
        listeners.remove(channel, consumer);
    }

    @Override
    public void unregisterListener(ClusterMessageConsumer consumer) {
        listeners.remove(consumer);
    }

    @Override
    public void sendRemote(String channel, String message) {
        require(channel.length() <= LONGEST_CHANNEL, "A channel has at most 20 characters: " + channel);
        require(message.length() <= LONGEST_MESSAGE, "A cluster message has at most 200 characters: " + message);
        toOtherNodes.accept(channel, message);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
