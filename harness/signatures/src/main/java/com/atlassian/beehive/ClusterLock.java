package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that at most one thread of all nodes holds.
 *
 * <p>Source: bootstrapi (11.3.10).
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
