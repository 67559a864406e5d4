package io.guichet.jira.confluence;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;

/** Two nodes of a cluster, one of which reads for both. */
abstract class TwoNodesOfConfluence extends FollowedConfluence {

    final ReentrantLock lock = new ReentrantLock();
    FollowingNode one;
    FollowingNode two;

    @BeforeEach
    void twoNodes() {
        confluence.pages.putAll(Map.of("1", 1, "2", 1, "3", 1));
        one = node("one");
        two = node("two");
    }

    FollowingNode node(String name) {
        return node(name, this::tryWith);
    }

    void look() {
        one.following.look();
        two.following.look();
    }

    private boolean tryWith(String name, Runnable work) {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
        } finally {
            lock.unlock();
        }
        return true;
    }
}
