package io.guichet.core.assistant;

import java.util.List;
import java.util.Set;

/** What the articles have to say to a question. */
public interface Testimony {

    /**
     * The strongest first; from these spaces alone.
     *
     * @throws io.guichet.core.knowledge.KnowledgeBaseIsAway where there is none that could be asked: that nothing is known is
     *     another thing
     */
    List<Evidence> on(String question, Set<String> spaces);

    /** Whether they can be asked by now; after a start that takes a moment. */
    default boolean isReady() {
        return true;
    }
}
