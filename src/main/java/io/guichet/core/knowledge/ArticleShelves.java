package io.guichet.core.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** This node's copy of the knowledge base, for looking around in it (R27). What is asked of it is always bounded by spaces. */
public interface ArticleShelves {

    /**
     * Articles that bear all of these labels: those that speak of the words, the best first; without words all of them, the latest
     * first.
     *
     * @param from how many of them are left out
     * @throws KnowledgeBaseIsAway where there is no copy that could be looked at
     */
    List<FoundArticle> on(Set<String> spaces, Set<String> labels, String words, int from, int many);

    /**
     * How many articles of these spaces bear each label.
     *
     * @throws KnowledgeBaseIsAway where there is no copy that could be looked at
     */
    Map<String, Integer> labels(Set<String> spaces);
}
