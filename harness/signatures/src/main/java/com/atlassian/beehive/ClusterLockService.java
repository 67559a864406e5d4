package com.atlassian.beehive;

/**
 * Finds the lock of a name, the same on every node.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
