package io.guichet.host.cluster;

import java.time.Duration;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The rows that say which node holds a lock; a node that stops renewing loses what it holds. */
final class LockRows {

    static final Duration LEASE = Duration.ofSeconds(20);

    private final Jdbi jdbi;
    private final String node;
    private final InstantSource clock;

    LockRows(Jdbi jdbi, String node, InstantSource clock) {
        this.jdbi = jdbi;
        this.node = node;
        this.clock = clock;
    }

    /** Makes this node the holder unless another one is. */
    boolean take(String name) {
        makeSureOf(name);
        return jdbi.withHandle(handle -> handle.execute(
                        "update host_cluster_lock set holder = ?, held_until = ?"
                                + " where name = ? and (holder is null or holder = ? or held_until < ?)",
                        node,
                        clock.millis() + LEASE.toMillis(),
                        name,
                        node,
                        clock.millis()))
                == 1;
    }

    /** Does nothing when the lock was given back meanwhile. */
    void renew(String name) {
        jdbi.useHandle(handle -> handle.execute(
                "update host_cluster_lock set held_until = ? where name = ? and holder = ?",
                clock.millis() + LEASE.toMillis(),
                name,
                node));
    }

    void giveBack(String name) {
        jdbi.useHandle(handle ->
                handle.execute("update host_cluster_lock set holder = null where name = ? and holder = ?", name, node));
    }

    private void makeSureOf(String name) {
        int rows =
                jdbi.withHandle(handle -> handle.select("select count(*) from host_cluster_lock where name = ?", name)
                        .mapTo(Integer.class)
                        .one());
        if (rows == 1) {
            return;
        }
        try {
            jdbi.useHandle(
                    handle -> handle.execute("insert into host_cluster_lock (name, held_until) values (?, 0)", name));
        } catch (UnableToExecuteStatementException e) {
            // Another node was quicker; its row does as well.
        }
    }
}
