package io.guichet.core.knowledge;

import java.time.Duration;
import java.util.Optional;

/** The knowledge base gave no answer that can be used; it may later. */
public final class KnowledgeBaseIsAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Optional<Duration> pause;

    public KnowledgeBaseIsAway(String why, Optional<Duration> pause) {
        super(why);
        this.pause = pause;
    }

    /** How long it wants to be left alone. */
    public Optional<Duration> pause() {
        return pause;
    }
}
