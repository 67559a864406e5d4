package io.guichet.testkit;

import io.guichet.core.mirror.Locks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that hold in one JVM. */
public final class OneJvmLocks implements Locks {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public boolean tryWith(String name, Runnable work) {
        var lock = locks.computeIfAbsent(name, fresh -> new ReentrantLock());
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
