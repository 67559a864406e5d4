package io.guichet.jira.health;

import java.time.Instant;
import java.util.List;

/** The signs of life that nodes give each other, for whoever asks one of them about all. */
public interface NodesSeen {

    /** This node's name; a name of its own where the product has none for it. */
    String here();

    /** This node is alive. */
    void alive(int waiting, Instant now);

    /** All nodes of the last day. */
    List<Node> seen();

    /** Forgets nodes that have been silent since. */
    void forget(Instant silentSince);

    /** @param waiting how many conversations its mirror had to do then */
    record Node(String id, Instant at, int waiting) {}
}
