package io.guichet.core.mirror;

/** Locks that hold on all nodes. */
public interface Locks {

    /** Runs the work if nobody holds the lock; says false, and does nothing, if somebody does. */
    boolean tryWith(String name, Runnable work);
}
