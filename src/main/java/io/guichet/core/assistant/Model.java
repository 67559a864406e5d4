package io.guichet.core.assistant;

import java.util.List;
import java.util.Optional;

/**
 * A language model of the house's own, which may put passages into one answer. It is asked for words, and believed in nothing:
 * {@link Supported} reads what it wrote.
 */
public interface Model {

    /**
     * What it wrote; empty where there is none, or it has failed.
     *
     * @param question as the customer asked it, without any secret
     * @param passages the exact words of articles that the customer may read
     */
    Optional<String> written(String question, List<String> passages);
}
