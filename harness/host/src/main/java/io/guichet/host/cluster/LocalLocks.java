package io.guichet.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The locks of a Jira that runs alone: those of this JVM. */
final class LocalLocks implements ClusterLockService {

    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return byName.computeIfAbsent(lockName, fresh -> new LocalLock(new ReentrantLock()));
    }

    private record LocalLock(ReentrantLock reentrant) implements ClusterLock {

        @Override
        public boolean isHeldByCurrentThread() {
            return reentrant.isHeldByCurrentThread();
        }

        @Override
        public void lock() {
            reentrant.lock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            reentrant.lockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return reentrant.tryLock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return reentrant.tryLock(time, unit);
        }

        @Override
        public void unlock() {
            reentrant.unlock();
        }

        /** No cluster lock has conditions. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("newCondition() not supported in ClusterLock");
        }
    }
}
