package io.guichet.host.cluster;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries messages between nodes through a table that each node reads every second. */
final class SqlMessages implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SqlMessages.class);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Message(long id, String channel, String message, String sender) {}

    private final Jdbi jdbi;
    private final String node;
    private final InstantSource clock;
    private final Listeners listeners;
    private final ScheduledExecutorService reader;
    private Set<Long> heard;

    SqlMessages(Jdbi jdbi, String node, InstantSource clock, Listeners listeners) {
        this.jdbi = jdbi;
        this.node = node;
        this.clock = clock;
        this.listeners = listeners;
        this.heard = ids(recent());
        this.reader = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "host-cluster-messages");
            thread.setDaemon(true);
            return thread;
        });
        reader.scheduleWithFixedDelay(this::listen, 1, 1, TimeUnit.SECONDS);
    }

    void send(String channel, String message) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into host_cluster_message (channel, message, sender, sent_at) values (?, ?, ?, ?)",
                    channel,
                    message,
                    node,
                    clock.millis());
            handle.execute(
                    "delete from host_cluster_message where sent_at < ?",
                    clock.millis() - KEPT.multipliedBy(2).toMillis());
        });
    }

    /** Ids become visible out of order, so all of the last minute is read each time and what was heard is skipped. */
    private void listen() {
        try {
            List<Message> recent = recent();
            recent.stream()
                    .filter(message -> !heard.contains(message.id()))
                    .forEach(message -> listeners.tell(message.channel(), message.message(), message.sender()));
            heard = ids(recent);
        } catch (RuntimeException e) {
            LOG.warn("Cluster messages could not be read; the next try is in a second", e);
        }
    }

    private List<Message> recent() {
        return jdbi.withHandle(handle -> handle.select(
                        "select id, channel, message, sender from host_cluster_message"
                                + " where sent_at >= ? and sender <> ? order by id",
                        clock.millis() - KEPT.toMillis(),
                        node)
                .map((row, context) -> new Message(
                        row.getLong("id"), row.getString("channel"), row.getString("message"), row.getString("sender")))
                .list());
    }

    private static Set<Long> ids(List<Message> messages) {
        Set<Long> ids = new HashSet<>();
        messages.forEach(message -> ids.add(message.id()));
        return ids;
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
