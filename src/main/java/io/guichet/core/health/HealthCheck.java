package io.guichet.core.health;

import java.util.List;

/** Looks at one thing that has to work, on this node, at this moment. Whatever has such a thing brings a bean of its own. */
public interface HealthCheck {

    /** Never throws, never waits for anybody else; names no person. */
    List<Point> look();
}
