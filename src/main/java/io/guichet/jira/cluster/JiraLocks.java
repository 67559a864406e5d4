package io.guichet.jira.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.mirror.Locks;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Jira's cluster locks. Each name stays in its database for ever: use few. */
@Named
public final class JiraLocks implements Locks {

    private final ClusterLockService locks;

    @Inject
    public JiraLocks(@ComponentImport ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public boolean tryWith(String name, Runnable work) {
        var lock = locks.getLockForName(name);
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
