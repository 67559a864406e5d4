package io.guichet.core.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * This node's copy of the knowledge base, made for being searched at every key. It holds nothing that its readers may not
 * read, and what is asked of it is always bounded by spaces: others are left out before anything is ranked.
 */
public interface ArticleIndex {

    /** The articles that answer these words best, which may end in the middle of one. */
    List<FoundArticle> search(String words, Set<String> spaces, int limit);

    /** The latest first. */
    List<Article> recent(Set<String> spaces, Set<String> labels, int limit);

    Optional<Article> byId(String id, Set<String> spaces);

    /** The files of an article whose words are searched, by name. */
    List<AttachedFile> files(String id, Set<String> spaces);

    /** The spaces that it holds something of: keys, and what they are called. */
    Map<String, String> spaces();

    /** Everything it holds: identifier and version. */
    Map<String, Integer> held();

    /** Puts articles in, in the place of those with the same identifiers, and takes others out. Seen by all who search after it. */
    void change(Collection<Article> kept, Collection<String> removed);
}
