package io.guichet.core.knowledge;

import java.time.Duration;
import java.util.Optional;

/** The knowledge base gave no answer that can be used; it may later. */
public final class KnowledgeBaseIsAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Optional<Duration> pause;
    private final boolean refused;

    public KnowledgeBaseIsAway(String why, Optional<Duration> pause) {
        this(why, pause, false);
    }

    private KnowledgeBaseIsAway(String why, Optional<Duration> pause, boolean refused) {
        super(why);
        this.pause = pause;
        this.refused = refused;
    }

    /** It did answer, and shows nothing to nobody in particular. */
    public static KnowledgeBaseIsAway refusing(String why, Duration pause) {
        return new KnowledgeBaseIsAway(why, Optional.of(pause), true);
    }

    /** Whether it said that nothing may be read, which is more than no answer. */
    public boolean refused() {
        return refused;
    }

    /** How long it wants to be left alone. */
    public Optional<Duration> pause() {
        return pause;
    }
}
