package io.guichet.host.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.atlassian.beehive.ClusterLock;
import io.guichet.host.database.Database;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClusterTest {

    private final Database database = Database.inMemory("cluster");
    private final Cluster one = Cluster.ofManyNodes("one", database, Clock.systemUTC());
    private final Cluster other = Cluster.ofManyNodes("other", database, Clock.systemUTC());

    @AfterEach
    void end() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void a_message_reaches_the_other_node_once_and_never_its_sender() {
        List<String> heardHere = new CopyOnWriteArrayList<>();
        List<String> heardThere = new CopyOnWriteArrayList<>();
        one.messages().registerListener("guichet", (channel, message, sender) -> heardHere.add(message));
        other.messages()
                .registerListener("guichet", (channel, message, sender) -> heardThere.add(sender + " says " + message));

        one.messages().sendRemote("guichet", "wake up");
        one.messages().sendRemote("guichet", "and again");

        await().until(() -> heardThere.size() >= 2);
        assertThat(heardThere).containsExactly("one says wake up", "one says and again");
        assertThat(heardHere).isEmpty();
    }

    @Test
    void a_message_is_short() {
        assertThatThrownBy(() -> one.messages().sendRemote("guichet", "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lock_is_held_by_one_node_at_a_time() {
        ClusterLock here = one.locks().getLockForName("mirror");
        ClusterLock there = other.locks().getLockForName("mirror");

        assertThat(here.tryLock()).isTrue();
        assertThat(here.tryLock()).isTrue();
        assertThat(there.tryLock()).isFalse();

        here.unlock();
        assertThat(there.tryLock()).isFalse();

        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    void two_nodes_that_count_under_a_lock_lose_nothing() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger counted = new AtomicInteger();

        CompletableFuture.allOf(counting(one, inside, counted), counting(other, inside, counted))
                .join();

        assertThat(counted).hasValue(40);
    }

    private static CompletableFuture<Void> counting(Cluster node, AtomicInteger inside, AtomicInteger counted) {
        return CompletableFuture.runAsync(() -> {
            ClusterLock lock = node.locks().getLockForName("count");
            for (int i = 0; i < 20; i++) {
                lock.lock();
                assertThat(inside.incrementAndGet()).isEqualTo(1);
                counted.incrementAndGet();
                inside.decrementAndGet();
                lock.unlock();
            }
        });
    }
}
