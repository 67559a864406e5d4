package io.guichet.host.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of several nodes: first among the threads of this one, then by a row among the nodes. */
final class SqlLocks implements ClusterLockService, AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final LockRows rows;
    private final Map<String, SqlLock> byName = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "host-cluster-locks");
        thread.setDaemon(true);
        return thread;
    });

    SqlLocks(LockRows rows) {
        this.rows = rows;
        long period = LockRows.LEASE.toMillis() / 4;
        renewal.scheduleWithFixedDelay(
                () -> byName.values().forEach(SqlLock::renewIfHeld), period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return byName.computeIfAbsent(lockName, SqlLock::new);
    }

    @Override
    public void close() {
        renewal.shutdownNow();
    }

    private final class SqlLock implements ClusterLock {

        private final String name;
        private final ReentrantLock here = new ReentrantLock();

        SqlLock(String name) {
            this.name = name;
        }

        void renewIfHeld() {
            if (here.isLocked()) {
                rows.renew(name);
            }
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return here.isHeldByCurrentThread();
        }

        @Override
        public void lock() {
            boolean interrupted = false;
            while (true) {
                try {
                    lockInterruptibly();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            while (!tryLock(1, TimeUnit.MINUTES)) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean tryLock() {
            if (!here.tryLock()) {
                return false;
            }
            if (here.getHoldCount() > 1 || rows.take(name)) {
                return true;
            }
            here.unlock();
            return false;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(time);
            while (!tryLock()) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return true;
        }

        @Override
        public void unlock() {
            if (here.isHeldByCurrentThread() && here.getHoldCount() == 1) {
                rows.giveBack(name);
            }
            here.unlock();
        }

        /** No cluster lock has conditions. */
        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("newCondition() not supported in ClusterLock");
        }
    }
}
